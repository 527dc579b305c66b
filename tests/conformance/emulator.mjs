// SPDX-License-Identifier: MIT
// The emulator as a process, and its control API.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export async function startEmulator(program) {
    const child = spawn(program, [], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', code => reject(new Error(`the emulator ended with ${code}`)));
        createInterface({ input: child.stdout }).once('line', text => resolve([text]));
    });
    const [, baseUrl, projectId] = /^listening on (\S+) project (\S+)$/.exec(line);

    const control = async (method, path, body) => {
        const answer = await fetch(`${baseUrl}/emulator/${path}`, {
            method, body: body && JSON.stringify(body), headers: { 'Content-Type': 'application/json' },
        });
        if (!answer.ok)
            throw new Error(`${method} ${path}: ${await answer.text()}`);
        return answer.json();
    };
    return {
        baseUrl,
        projectId,
        reset: () => control('POST', 'reset'),
        settings: changes => control('PATCH', 'settings', changes),
        clock: () => control('GET', 'clock'),
        advance: seconds => control('POST', 'clock', { advance: seconds }),
        addUser: user => control('POST', 'users', user),
        changeUser: (loginId, changes) => control('PATCH', `users/${encodeURIComponent(loginId)}`, changes),
        removeUser: loginId => control('DELETE', `users/${encodeURIComponent(loginId)}`),
        addTenant: tenant => control('POST', 'tenants', tenant),
        addAccessKey: key => control('POST', 'accesskeys', key),
        fault: fault => control('POST', 'faults', fault),
        rotateKeys: () => control('POST', 'keys/rotate'),
        requests: async () => (await control('GET', 'requests')).requests,
        mail: async to => (await control('GET', `messages?to=${encodeURIComponent(to)}`)).messages[0],
        stop: () => new Promise(resolve => {
            child.removeAllListeners('exit');
            child.once('exit', resolve);
            child.kill('SIGTERM');
        }),
    };
}
