// SPDX-License-Identifier: MIT
// Descope's own SDKs against the emulator: node run.mjs <descope-emulator>
import DescopeClient from '@descope/node-sdk';
import web from '@descope/web-js-sdk';
import { checkCalls } from './bothsdks.mjs';
import { checkDelivery } from './deliverysdks.mjs';
import { startEmulator } from './emulator.mjs';
import { checkFactors } from './factorsdks.mjs';
import { checkNodeSdk } from './nodesdk.mjs';
import { checkProviders } from './providersdks.mjs';
import { check, conclude, expectVerdicts, good, quiet } from './report.mjs';
import { checkTenants } from './tenantsdks.mjs';
import { checkUpdates } from './updatesdks.mjs';

console.debug = () => {}; // the browser SDK talks to itself there

const emulator = await startEmulator(process.argv[2]);
const otherEmulator = await startEmulator(process.argv[2]);
const { projectId, baseUrl } = emulator;
const createWebSdk = web.default ?? web;
const webSdk = baseHeaders => createWebSdk({ projectId, baseUrl, baseHeaders, persistTokens: false, autoRefresh: false, logger: quiet });

expectVerdicts();
const nodeSdk = baseHeaders => DescopeClient({ projectId, baseUrl, baseHeaders, logger: quiet });
const common = [checkCalls, checkDelivery, checkFactors, checkUpdates, checkTenants, checkProviders];
for (const checks of common)
    await checks('node-sdk', nodeSdk, emulator);
await checkNodeSdk(emulator, otherEmulator);
for (const checks of common)
    await checks('web-js', webSdk, emulator);
await check('web-js', 'refresh (try-refresh)', 'signed in, and not', async () => {
    await emulator.reset();
    const sdk = webSdk();
    const { refreshJwt } = good(await sdk.password.signUp('anna@example.com', 'Passw0rd!'));
    good(await sdk.refresh(refreshJwt, true));
    good(await sdk.logout(refreshJwt));
    good(await sdk.refresh(refreshJwt, true));
});

await Promise.all([emulator.stop(), otherEmulator.stop()]);
process.exit(conclude());
