// Runs docs/verify/verify.mjs many times in one process. Arguments: its address, then
//   proof FILE KEY [WITNESS]…   flips each bit of the proof; prints how many, and each flip that is accepted
//   ledger FOLDER KEY           for each line "file byte bit" of the input prints what the audit finds with that bit flipped
import { readFileSync, writeFileSync } from 'node:fs';

const [script, mode, target, key, ...witnesses] = process.argv.slice(2);
const { auditLedger, readKey, verifyProof } = await import(script);

function flipped(bytes, at, bit) {
  const copy = Buffer.from(bytes);
  copy[at] ^= 1 << bit;
  return copy;
}

function isAccepted(proof) {
  try {
    verifyProof(proof, readKey(key, 1), witnesses.map((it) => readKey(it, 4)));
    return true;
  } catch {
    return false;
  }
}

if (mode === 'proof') {
  const proof = readFileSync(target);
  const accepted = [];
  for (let i = 0; i < proof.length * 8; i++) {
    if (isAccepted(flipped(proof, i >> 3, i & 7))) accepted.push(`${i >> 3}/${i & 7}`);
  }
  console.log([proof.length * 8, isAccepted(proof), ...accepted].join(' '));
} else {
  for (const line of readFileSync(0, 'utf8').split('\n').filter((it) => it !== '')) {
    const [file, at, bit] = line.split(' ');
    const bytes = readFileSync(`${target}/${file}`);
    writeFileSync(`${target}/${file}`, flipped(bytes, Number(at), Number(bit)));
    const { findings } = auditLedger(target, readKey(key, 1));
    writeFileSync(`${target}/${file}`, bytes);
    console.log(findings.map((it) => `${it.kind} ${it.place} ${it.index} ${it.file}`).join('; '));
  }
}
