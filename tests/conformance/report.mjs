// SPDX-License-Identifier: MIT
// One line per SDK call and scenario, and a verdict.
import assert from 'node:assert/strict';

/** A logger for the SDKs: the verdicts are the only output. */
export const quiet = { debug() {}, log() {}, info() {}, warn() {}, error() {} };

let passed = 0;
const failures = [];

/** Runs one scenario of one SDK call. */
export async function check(sdk, call, scenario, run) {
    const line = `${sdk.padEnd(8)} ${call.padEnd(34)} ${scenario}`;
    try {
        await run();
        ++passed;
        console.log(`ok   ${line}`);
    } catch (error) {
        failures.push(line);
        console.log(`FAIL ${line}\n     ${String(error.message).replaceAll('\n', '\n     ')}`);
    }
}

/** The SDK's answer has to be a success; gives its data. */
export function good(answer) {
    assert.ok(answer.ok, `refused: ${JSON.stringify(answer.error)}`);
    return answer.data;
}

/** The SDK's answer has to be this error. */
export function refused(answer, code, status) {
    assert.equal(answer.ok, false, 'it was accepted');
    assert.equal(answer.error.errorCode, code);
    assert.equal(answer.code, status);
    assert.ok(answer.error.errorDescription);
    return answer.error;
}

/** Prints the sum; the exit code of the run. */
export function conclude() {
    console.log(`${passed} passed, ${failures.length} failed`);
    return failures.length === 0 && passed > 0 ? 0 : 1;
}
