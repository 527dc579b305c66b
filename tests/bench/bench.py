# SPDX-License-Identifier: MIT
"""bench.py <build folder> <root of the project> <folder for the results> [--short]

Measures what ./dev bench promises, each figure beside its peers in the same run, in turn; results.json, a table and a chart. To be run in
a private session with a keyring and a display.
"""
import contextlib
import json
import os
import statistics
import subprocess
import sys
import time
import urllib.request

LOGIN_ID, PASSWORD = 'ada@example.com', 'Analytical-Engine-1843'
ROUND_TRIP = 50  # ms, that the relay keeps requests and answers back


class Bench:
    def __init__(self, build, source, folder, rounds):
        self.build, self.source, self.folder, self.rounds = build, source, folder, rounds
        self.bench = os.path.join(build, 'tests', 'bench')
        self.node_modules = os.path.join(build, 'tests', 'conformance', 'work', 'node_modules')
        self.rows = []
        self.url = self.project = None

    def row(self, name, unit, ours, peer, value, limit=None):
        """ours and value are lists of what was measured, or single figures."""
        spread = None
        if isinstance(ours, list):
            spread = [min(ours), max(ours)]
            ours = statistics.median(ours)
        if isinstance(value, list):
            value = statistics.median(value)
        row = {'name': name, 'unit': unit, 'ours': round(ours, 3), 'peer': peer, 'peerValue': round(value, 3), 'ratio': round(ours / value, 3),
               'limit': limit, 'spread': spread}
        self.rows.append(row)
        self.tell(row)

    def tell(self, row):
        verdict = '' if not row['limit'] else ('   met' if row['ratio'] <= row['limit'] else '   MISSED') + f" (at most {row['limit']})"
        print(f"{row['name']}: {row['ours']} {row['unit']}; {row['peer']}: {row['peerValue']}; ratio {row['ratio']}{verdict}", flush=True)

    def program(self, *path):
        return os.path.join(self.bench, *path)

    @staticmethod
    def lines(command, **environment):
        done = subprocess.run(command, env=os.environ | environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300,
                              check=False)
        found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{')]
        if not found:
            raise SystemExit(f'{command} said nothing (code {done.returncode}): {done.stderr[-2000:]}')
        return found

    def in_turn(self, measures, rounds=None):
        """Calls each of them once to warm up, then all of them again and again, each time from another one on, because what ran before
        leaves its traces in the caches; a list of what each gave."""
        results = {name: [] for name in measures}
        for number in range((rounds or self.rounds) + 1):
            first = number % len(measures)
            for name, measure in [*measures.items()][first:] + [*measures.items()][:first]:
                value = measure()
                if number:
                    results[name].append(value)
        return results

    @contextlib.contextmanager
    def emulator(self):
        process = subprocess.Popen([os.path.join(self.build, 'bin', 'descope-emulator'), '--port', '0'], stdout=subprocess.PIPE, text=True)
        words = process.stdout.readline().split()
        self.url, self.project = words[2], words[4]
        self.ask('POST', '/v1/auth/password/signup', {'loginId': LOGIN_ID, 'password': PASSWORD, 'user': {'name': 'Ada Lovelace'}})
        yield
        process.kill()

    def ask(self, method, path, body):
        urllib.request.urlopen(urllib.request.Request(self.url + path, json.dumps(body).encode(), {
            'Content-Type': 'application/json', 'Authorization': 'Bearer ' + self.project}, method=method)).close()

    # From the start of the process

    def start(self, program, *arguments, **environment):
        environment |= {'LD_PRELOAD': self.program('start', 'libbench-probe.so'), 'BENCH_START_NS': str(time.monotonic_ns())}
        return self.lines([program, *arguments], **environment)[0]

    def login(self, **environment):
        return self.start(os.path.join(self.build, 'bin', 'descope-login'), '--project-id', self.project, '--base-url', self.url, **environment)

    def web_view(self):
        return self.lines([self.program('start', 'bench-web-view')], BENCH_START_NS=str(time.monotonic_ns()),
                          QTWEBENGINE_DISABLE_SANDBOX='1')[0]

    def starts(self):
        measures = {'ours': self.login, 'bare': lambda: self.start(self.program('start', 'bench-bare-window'))}
        if os.path.exists(self.program('start', 'bench-web-view')):
            measures['web'] = self.web_view
        seen = self.in_turn(measures)
        def values(name, key, scale=1):
            return [value[key] / scale for value in seen[name]]
        self.row('start to a form that can be typed into', 'ms', values('ours', 'ms'), 'bare window', values('bare', 'ms'), 1.5)
        self.row('memory then', 'MB', values('ours', 'rssKb', 1024), 'bare window', values('bare', 'rssKb', 1024), 1.4)
        if 'web' in seen:
            self.row('start to a form that can be typed into', 'ms', values('ours', 'ms'), 'web view', values('web', 'ms'), 0.25)
            # Shared pages in parts, in both: the web view's processes share them with each other.
            self.row('memory then', 'MB', values('ours', 'pssKb', 1024), 'web view, all processes', values('web', 'pssKb', 1024), 0.12)
        return statistics.median(values('ours', 'ms'))

    def restart(self, start):
        self.sign_in_by_hand()
        entry = self.keyring_entry()
        def request():
            return next(line['us'] for line in self.calls(self.url, 1) if line['what'] == 'bare') / 1000
        seen = self.in_turn({
            'restart': lambda: self.login(BENCH_UNTIL='accountView')['ms'],
            'keyring': lambda: self.lines([self.program('start', 'bench-keyring-read'), *entry])[0]['ms'],
            'request': request,
        })
        alone = start + statistics.median(seen['keyring']) + statistics.median(seen['request'])
        self.row('restart to the account', 'ms', seen['restart'], 'start + keyring + request, each alone', alone, 1.2)

    def sign_in_by_hand(self):
        process = subprocess.Popen([os.path.join(self.build, 'bin', 'descope-login'), '--project-id', self.project, '--base-url', self.url])
        subprocess.run(['xdotool', 'search', '--sync', '--onlyvisible', '--name', 'Sign in'], stdout=subprocess.DEVNULL, check=True)
        time.sleep(1)
        for keys in (['type', LOGIN_ID], ['key', 'Tab'], ['type', PASSWORD], ['key', 'Return']):
            subprocess.run(['xdotool', *keys], check=True)
        time.sleep(3)
        process.terminate()
        process.wait()

    def accounts(self):
        """What the 301st sign-in in a keyring costs more than the only one."""
        server, user = self.keyring_entry()
        def read():
            return self.lines([self.program('start', 'bench-keyring-read'), server, user])[0]['ms']
        alone = self.in_turn({'read': read})['read']
        for number in range(300):
            subprocess.run(['secret-tool', 'store', '--label', f'{user} {number}', 'server', server, 'user', f'{user}/{number}'],
                           input='x' * 2000, text=True, check=True)
        self.row('read the keyring, 301 sign-ins', 'ms', self.in_turn({'read': read})['read'], 'one sign-in', alone, 1.1)

    @staticmethod
    def keyring_entry():
        found = subprocess.run(['secret-tool', 'search', '--all', 'server', 'descope-login'], capture_output=True, text=True, check=False)
        text = found.stdout + found.stderr
        return ['descope-login', next(line.split(' = ')[1] for line in text.splitlines() if line.startswith('attribute.user'))]

    # Calls

    @contextlib.contextmanager
    def tls(self):
        """nginx before the emulator: its address, its port, and a function that gives the server's times (s) for a path so far."""
        folder = os.path.join(self.folder, 'nginx')
        os.makedirs(folder, exist_ok=True)
        key, certificate, log = (os.path.join(folder, name) for name in ('key.pem', 'certificate.pem', 'times'))
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
                        '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
                       stderr=subprocess.DEVNULL, check=True)
        port = 18443
        with open(os.path.join(folder, 'nginx.conf'), 'w', encoding='utf-8') as file:
            file.write(f'''daemon off; master_process off; pid {folder}/pid; error_log stderr crit; events {{}}
http {{
    log_format times '$upstream_response_time $uri'; access_log {log} times;
    client_body_temp_path {folder}/t; proxy_temp_path {folder}/t; fastcgi_temp_path {folder}/t; uwsgi_temp_path {folder}/t; scgi_temp_path {folder}/t;
    upstream emulator {{ server {self.url[7:]}; keepalive 8; }}
    server {{
        listen 127.0.0.1:{port} ssl; ssl_certificate {certificate}; ssl_certificate_key {key}; ssl_protocols TLSv1.3;
        location / {{ proxy_pass http://emulator; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host; }}
    }}
}}
''')
        open(log, 'w', encoding='utf-8').close()
        process = subprocess.Popen(['nginx', '-p', folder, '-c', os.path.join(folder, 'nginx.conf')])
        while subprocess.run(['bash', '-c', f'</dev/tcp/127.0.0.1/{port}'], stderr=subprocess.DEVNULL, check=False).returncode:
            time.sleep(0.05)
        def times(path):
            with open(log, encoding='utf-8') as file:
                return [float(line.split()[0]) for line in file if line[0].isdigit() and line.split()[1].endswith(path)]
        os.environ |= {'BENCH_CA': certificate, 'NODE_EXTRA_CA_CERTS': certificate}
        yield f'https://127.0.0.1:{port}', port, times
        process.kill()

    @contextlib.contextmanager
    def relay(self, port):
        process = subprocess.Popen(['/usr/bin/python3', os.path.join(self.source, 'tests/bench/network/relay.py'), str(port), str(ROUND_TRIP)],
                                   stdout=subprocess.PIPE, text=True)
        yield f'https://127.0.0.1:{int(process.stdout.readline())}'
        process.kill()

    def calls(self, url, rounds):
        return self.lines([self.program('network', 'bench-calls'), url, self.project, LOGIN_ID, PASSWORD, str(rounds)],
                          QT_QPA_PLATFORM='offscreen')

    def node(self, mode, url, *arguments):
        script = os.path.join(os.path.dirname(self.node_modules), 'node.mjs')
        with open(os.path.join(self.source, 'tests/bench/network/node.mjs'), encoding='utf-8') as source, open(script, 'w', encoding='utf-8') as file:
            file.write(source.read())  # beside node_modules, where it finds them
        return self.lines(['node', script, mode, url, self.project, LOGIN_ID, PASSWORD, *arguments])

    def network(self):
        with self.tls() as (url, port, times):
            with self.relay(port) as far:
                def without_server(path, key, measure):
                    before, figures = len(times(path)), measure()
                    while len(times(path)) == before:  # it is told when the connection is closed
                        time.sleep(0.05)
                    return figures | {key: figures[key] - 1000 * times(path)[before]}
                def sign_in(program):
                    return self.lines([self.program('network', program), far, self.project, LOGIN_ID, PASSWORD],
                                      QT_QPA_PLATFORM='offscreen')[0]
                seen = self.in_turn({
                    'ours': lambda: without_server('/password/signin', 'ms', lambda: sign_in('bench-sign-in'))['ms'],
                    'bare': lambda: without_server('/password/signin', 'ms', lambda: sign_in('bench-bare-call'))['ms'],
                    'node': lambda: without_server('/password/signin', 'ms', lambda: self.node('cold', far)[0])['ms'],
                })
                self.browser(far, without_server, seen['bare'])
            self.row('one round trip, of QNetworkAccessManager alone', 'ms', seen['bare'], 'the delay of the relay', ROUND_TRIP)
            self.row('click to signed in, cold program, far server', 'ms', seen['ours'], 'one round trip', seen['bare'], 1.15)
            self.row('official Node SDK for that', 'ms', seen['node'], 'one round trip', seen['bare'])

            rounds = 20 * self.rounds
            lines = self.calls(url, rounds) + self.node('warm', url, str(rounds))
            seen = {}
            for line in lines:
                seen.setdefault(line['what'], []).append(line['us'])
            self.row('warm call', 'us', seen['ours'], 'QNetworkAccessManager alone', seen['bare'], 1.15)
            self.row('warm call', 'us', seen['ours'], 'official Node SDK', seen['node'], 1.2)
            self.row('warm call', 'us', seen['ours'], 'QNetworkAccessManager alone, connected ahead, too', seen['bare ahead'])
            self.row('call right behind another', 'us', seen['ours right behind'], 'QNetworkAccessManager alone', seen['bare'])
            stall = self.lines([self.program('network', 'bench-stall'), url, self.project], QT_QPA_PLATFORM='offscreen')[0]
            self.row('event loop late by, 99.9 %', 'ms', stall['p999'], 'one frame', 16, 1)

    def browser(self, far, without_server, round_trip):
        """From the button to the browser and back to the session, through a server that is as far away as the others."""
        def by(button):
            return self.lines([self.program('network', 'bench-browser'), far, self.project, self.url, LOGIN_ID, button],
                              QT_QPA_PLATFORM='offscreen')[0]
        self.set_up({'publicUrl': far})  # which the project names as its own
        seen = self.in_turn({
            'pages': lambda: without_server('/oauth2/v1/token', 'back', lambda: by('browserButton')),
            'provider': lambda: without_server('/oauth/exchange', 'back', lambda: without_server(
                '/oauth/authorize', 'click', lambda: by('providerButton_google'))),
        })
        self.set_up({'publicUrl': ''})
        def values(name, key):
            return [value[key] for value in seen[name]]
        self.row('click to the browser asked, far server', 'ms', values('pages', 'click'), 'what people take for at once', 100, 1)
        self.row('browser back to signed in, far server', 'ms', values('pages', 'back'), 'one round trip', round_trip, 1.15)
        self.row('click on a provider to the browser asked', 'ms', values('provider', 'click'), 'what people take for at once', 100, 1)
        self.row('back from a provider to signed in', 'ms', values('provider', 'back'), 'one round trip', round_trip, 1.15)

    def set_up(self, settings):
        self.ask('PATCH', '/emulator/settings', settings)

    # What is shipped

    def size(self):
        def of(paths):
            return sum(os.path.getsize(path) for path in paths if os.path.isfile(path) and not os.path.islink(path)) / 1e6
        package = os.path.join(self.source, 'build', 'package')
        ours = [os.path.join(package, path) for path in ('app/core/libDescopeCore.so', 'app/tokens/libDescopeTokens.so',
                                                         'app/flow/libDescopeFlow.so',
                                                         'app/login/libDescopeLogin.so', 'bin/descope-login')]
        stripped = os.path.join(self.folder, 'stripped')
        os.makedirs(stripped, exist_ok=True)
        for path in ours:
            subprocess.run(['strip', '-o', os.path.join(stripped, os.path.basename(path)), path], check=True)
        chromium = subprocess.run(['dpkg', '-L', 'chromium', 'chromium-common'], capture_output=True, text=True, check=False).stdout.splitlines()
        sdk = [os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(self.node_modules, '@descope', 'web-js-sdk', 'dist'))
               for name in names if name.endswith('.js')]
        self.row('what is shipped', 'MB', of([os.path.join(stripped, name) for name in os.listdir(stripped)]),
                 'Chromium, as Electron brings it, and web-js-sdk', of(chromium) + of(sdk), 0.02)

    # Programs that measure for themselves

    def others(self, *commands):
        for command in commands:
            if os.path.exists(command[0]):
                for row in self.lines(command):
                    row['limit'] = row['limit'] or None
                    self.rows.append(row)
                    self.tell(row)

    def write(self):
        with open(os.path.join(self.folder, 'results.json'), 'w', encoding='utf-8') as file:
            json.dump(self.rows, file, indent=1)
        with open(os.path.join(self.folder, 'results.md'), 'w', encoding='utf-8') as file:
            file.write('| what | ours | beside | theirs | ratio | at most |\n|---|---|---|---|---|---|\n')
            for row in self.rows:
                file.write(f"| {row['name']} | {row['ours']} {row['unit']} | {row['peer']} | {row['peerValue']} | {row['ratio']} | {row['limit'] or ''} |\n")
        with open(os.path.join(self.folder, 'results.svg'), 'w', encoding='utf-8') as file:
            file.write(chart([row for row in self.rows if row['limit'] and not row['name'].startswith('herd')]))


def chart(rows):
    """How much of each bar is used: what ends left of the line has met it."""
    line, left, full = 26, 470, 300
    parts = []
    for number, row in enumerate(rows):
        used = row['ratio'] / row['limit']
        y = 34 + number * line
        colour = '#2a7d4f' if used <= 1 else '#c0392b'
        parts.append(f'<text x="{left - 8}" y="{y + 13}" text-anchor="end">{row["name"]} / {row["peer"]}</text>'
                     f'<rect x="{left}" y="{y}" width="{max(0, min(used, 1.6)) * full:.0f}" height="18" fill="{colour}"/>'
                     f'<text x="{left + max(0, min(used, 1.6)) * full + 6:.0f}" y="{y + 13}" stroke="#fff" stroke-width="4" paint-order="stroke">'
                     f'{row["ours"]:.4g} / {row["peerValue"]:.4g} {row["unit"].replace("us", "µs")} = {row["ratio"]} (at most {row["limit"]})</text>')
    height = 44 + len(rows) * line
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + 2 * full + 160}" height="{height}" font-family="sans-serif" font-size="12">'
            f'<rect width="100%" height="100%" fill="#fff"/><line x1="{left + full}" x2="{left + full}" y1="24" y2="{height - 8}" stroke="#888"/>'
            f'<text x="{left + full}" y="18" text-anchor="middle">at most</text>' + ''.join(parts) + '</svg>\n')


def main():
    build, source, folder = sys.argv[1:4]
    short = '--short' in sys.argv[4:]
    os.makedirs(folder, exist_ok=True)
    bench = Bench(build, source, folder, 3 if short else 15)
    with bench.emulator():
        start = bench.starts()
        bench.restart(start)
        bench.accounts()
        bench.network()
    bench.size()
    bench.others([os.path.join(source, 'tests/bench/cpu/run'), build], [bench.program('herd', 'herd'), folder, '10000' if short else '100000'])
    bench.write()
    missed = [row for row in bench.rows if row['limit'] and row['ratio'] > row['limit']]
    print(f"{len(bench.rows) - len(missed)} of {len(bench.rows)} figures as promised; {folder}/results.svg")
    sys.exit(1 if missed else 0)


main()
