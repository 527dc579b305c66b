// SPDX-License-Identifier: MIT
// What a phone reads off the window that sets up an authenticator app, in light and dark colours and at every scale:
// node qrcodes.mjs <tst_qrcodes>
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

const folder = mkdtempSync(join(tmpdir(), 'descope-qr-'));
let wrong = 0;
let read = 0;
for (const scale of ['1', '1.25', '1.5', '2']) {
    const env = { ...process.env, QR_PICTURES: folder, QT_SCALE_FACTOR: scale, QT_QPA_PLATFORM: 'offscreen' };
    const drawn = spawnSync(process.argv[2], ['-silent'], { env, encoding: 'utf8' });
    if (drawn.status !== 0) {
        console.error(drawn.stdout, drawn.stderr);
        process.exit(1);
    }
    for (const { file, text } of JSON.parse(readFileSync(join(folder, `pictures-${scale}.json`)))) {
        const { data, width, height } = PNG.sync.read(readFileSync(file));
        // A phone that knows no inverted code has to read it, too.
        const found = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
        ++read;
        if (found === text)
            continue;
        ++wrong;
        console.error(`${file}: ${found ?? 'nothing'} instead of ${text}`);
    }
}
console.log(`${read} pictures, ${wrong} wrong`);
if (wrong === 0)
    rmSync(folder, { recursive: true });
process.exit(wrong === 0 && read > 0 ? 0 : 1);
