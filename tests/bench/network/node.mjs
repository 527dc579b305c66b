// SPDX-License-Identifier: MIT
// The official SDK: node.mjs cold|warm <base URL> <project> <login id> <password> [<rounds>]
import sdkFor from '@descope/node-sdk'

const [mode, baseUrl, projectId, loginId, password, rounds] = process.argv.slice(2)
const sdk = sdkFor({ projectId, baseUrl })
const signIn = () => sdk.password.signIn(loginId, password)
const measure = async (call) => {
  const before = process.hrtime.bigint()
  const answer = await call()
  const took = Number(process.hrtime.bigint() - before) / 1e3
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return [took, answer]
}

const [us, signedIn] = await measure(signIn)
if (mode === 'cold') console.log(JSON.stringify({ ms: us / 1000 }))
else {
  for (let round = 0; round < Number(rounds); ++round) {
    await new Promise((resume) => setTimeout(resume, 30))
    const [took] = await measure(() => sdk.me(signedIn.data.refreshJwt))
    console.log(JSON.stringify({ what: 'node', us: took }))
  }
}
