// SPDX-License-Identifier: MIT
// Asks the browser for a passkey, and puts what it says into the form that the page sends then. The server judges it.
'use strict';
const form = document.forms.passkey;
const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), one => one.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const challenge = bytes(form.dataset.challenge);
const rpId = location.hostname;

function send(choice, credential, more) {
    const { response } = credential;
    const fields = { choice, credentialId: text(credential.rawId), clientData: text(response.clientDataJSON), ...more };
    for (const [name, value] of Object.entries(fields))
        form.elements[name].value = value;
    form.submit();
}

async function signIn() {
    const credential = await navigator.credentials.get({ publicKey: { challenge, rpId, userVerification: 'required' } });
    const { authenticatorData, signature } = credential.response;
    send('use', credential, { authenticatorData: text(authenticatorData), signature: text(signature) });
}

async function signUp() {
    const name = document.getElementById('loginId').value.trim();
    const credential = await navigator.credentials.create({
        publicKey: {
            challenge, rp: { id: rpId, name: 'Descope emulator' },
            user: { id: crypto.getRandomValues(new Uint8Array(32)), name, displayName: name },
            pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
            authenticatorSelection: { residentKey: 'required', userVerification: 'required' }, attestation: 'none',
        },
    });
    const { response } = credential;
    send('create', credential, { loginId: name, authenticatorData: text(response.getAuthenticatorData()), algorithm: response.getPublicKeyAlgorithm() });
}

const attempt = act => event => {
    event.preventDefault();
    document.getElementById('problem').textContent = '';
    act().catch(error => {
        document.getElementById('problem').textContent = `That didn’t work: ${error.message}`;
    });
};
document.getElementById('use').addEventListener('click', attempt(signIn));
document.getElementById('new').addEventListener('submit', attempt(signUp));
