// SPDX-License-Identifier: MIT
// One line per SDK call and scenario, and what came of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A logger for the SDKs: the verdicts are the only output. */
export const quiet = { debug() {}, log() {}, info() {}, warn() {}, error() {} };

let passed = 0;
let refusals = []; // of the scenario that runs
let expected; // verdicts by scenario, when they are known beforehand
const played = new Set();
const failures = [];

/** From now on each scenario has to come to its verdict of verdicts.json, and each of those has to be played. */
export function expectVerdicts() {
    expected = JSON.parse(readFileSync(new URL('verdicts.json', import.meta.url)));
}

/** Runs one scenario of one SDK call. */
export async function check(sdk, call, scenario, run) {
    const line = `${sdk.padEnd(8)} ${call.padEnd(34)} ${scenario.padEnd(34)}`;
    const key = `${call}: ${scenario}`;
    refusals = [];
    played.add(key);
    try {
        await run();
        const verdict = refusals.join(', ') || 'accepted';
        if (expected)
            assert.equal(verdict, expected[key], `${key} has another verdict in verdicts.json`);
        ++passed;
        console.log(`ok   ${line} ${verdict}`);
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
    refusals.push(`${code} ${status}`);
    return answer.error;
}

/** The SDK has to refuse by itself, without a code: in its answer, or by throwing. */
export function gaveUp(answer, words) {
    assert.equal(answer.ok, false, 'it was accepted');
    assert.match(answer.error.errorDescription, words);
    refusals.push('refused');
}
export async function rejected(promise, ...error) {
    await assert.rejects(promise, ...error);
    refusals.push('refused');
}

/** Prints the sum; the exit code of the run. */
export function conclude() {
    for (const key of Object.keys(expected ?? {}).filter(name => !played.has(name)))
        failures.push(key) && console.log(`FAIL ${key} is in verdicts.json, and nobody played it`);
    console.log(`${passed} passed, ${failures.length} failed`);
    return failures.length === 0 && passed > 0 ? 0 : 1;
}
