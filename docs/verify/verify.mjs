#!/usr/bin/env node
// Kiểm chứng bằng chứng và sổ ghi của Minh Xét mà không cần phần mềm Minh Xét. Cần Node 18 trở lên; không cần mạng.
// Checks proofs and ledgers of Minh Xét without Minh Xét. Needs Node 18 or newer; no network. See README.md beside it.
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

// ---------------------------------------------------------------- bytes and texts, read strictly

export class Unreadable extends Error {}
export class DoesNotHold extends Error {}

const MOST_BYTES = 1_000_000;
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leafHash = (entry) => sha256(Buffer.of(0), entry); // RFC 6962, 2.1
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

function base64(text) {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new Unreadable('BASE64'); // one value, one spelling
  return bytes;
}

function hash(text) {
  const bytes = base64(text);
  if (bytes.length !== 32) throw new Unreadable('HASH_LENGTH');
  return bytes;
}

function number(text) {
  if (!/^(0|[1-9][0-9]{0,18})$/.test(text) || !Number.isSafeInteger(Number(text))) throw new Unreadable('NUMBER');
  return Number(text);
}

function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('NOT_UNICODE');
  }
}

function text(bytes) {
  if (bytes.length > MOST_BYTES) throw new Unreadable('TOO_LARGE');
  const read = decoded(bytes);
  if (/[\0-\x09\x0b-\x1f]/.test(read) || !read.endsWith('\n')) throw new Unreadable('CONTROL_CHARACTER');
  return read;
}

// ---------------------------------------------------------------- keys, notes, checkpoints (C2SP signed-note, tlog-checkpoint)

export function readKey(line, use) {
  const [, name, id, rest] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(line) ?? [];
  const contents = base64(rest ?? '*');
  const keyId = sha256(Buffer.from(`${name}\n`), contents).subarray(0, 4);
  if (contents[0] !== use || contents.length !== 33 || keyId.toString('hex') !== id) throw new Unreadable(`KEY ${line}`);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), contents.subarray(1)]);
  return { name, keyId, publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

function readNote(note) {
  const end = note.lastIndexOf('\n\n');
  const lines = end < 0 ? [] : note.slice(end + 2, -1).split('\n');
  if (end < 0 || end + 2 === note.length || lines.length > 100) throw new Unreadable('NO_SIGNATURE');
  const signatures = lines.map((line) => {
    const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? [];
    const bytes = base64(encoded ?? '*');
    if (/[+\s\p{Z}\u0085]/u.test(name) || bytes.length < 5) throw new Unreadable('SIGNATURE_LINE');
    return { name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
  });
  return { body: note.slice(0, end + 1), signatures };
}

const signaturesBy = (key, note) => note.signatures.filter((it) => it.name === key.name && it.keyId.equals(key.keyId));

function isSigned(note, key) {
  const mine = signaturesBy(key, note);
  return mine.length > 0
    && mine.every((it) => verifySignature(null, Buffer.from(note.body), key.publicKey, it.signature));
}

/** When a witness cosigned, in seconds since 1970 (C2SP tlog-cosignature); undefined if it did not. */
function cosignedAt(note, key) {
  const times = signaturesBy(key, note).map((it) => {
    if (it.signature.length !== 72) return undefined;
    const time = it.signature.readBigInt64BE();
    const message = Buffer.from(`cosignature/v1\ntime ${time}\n${note.body}`);
    return time >= 0n && verifySignature(null, message, key.publicKey, it.signature.subarray(8)) ? time : undefined;
  });
  return times.includes(undefined) ? undefined : times.sort((a, b) => (a < b ? -1 : 1)).pop();
}

/** When each of the witnesses cosigned; throws if one of them did not. */
function cosignaturesOf(note, witnesses) {
  return witnesses.map((witness) => {
    const time = cosignedAt(note, witness);
    if (time === undefined) throw new DoesNotHold(`WITNESS ${witness.name}`);
    return { name: witness.name, time };
  });
}

function readCheckpoint(note) {
  const lines = note.body.split('\n');
  if (lines.length !== 4 || lines[0] === '') throw new Unreadable('CHECKPOINT');
  return { origin: lines[0], size: number(lines[1]), root: hash(lines[2]) };
}

/** The checkpoint of a note that the key signed; its origin is the name of the key or an address below it. */
function signedCheckpoint(note, key) {
  const checkpoint = readCheckpoint(note);
  if (checkpoint.origin !== key.name && !checkpoint.origin.startsWith(`${key.name}/`)) throw new DoesNotHold('ORIGIN');
  if (!isSigned(note, key)) throw new DoesNotHold('SIGNATURE');
  return checkpoint;
}

// ---------------------------------------------------------------- one proof (C2SP tlog-proof)

/** Whether the leaf leads to the root by the hashes beside its way (RFC 9162, 2.1.3.2). */
function isIncluded(leaf, index, path, size, root) {
  if (index >= size) return false;
  let [at, last, found] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      found = nodeHash(beside, found);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      found = nodeHash(found, beside);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && found.equals(root);
}

function readProof(bytes) {
  const proof = text(bytes);
  const end = proof.indexOf('\n\n');
  const [first, ...lines] = (end < 0 ? '' : proof.slice(0, end)).split('\n');
  if (first !== 'c2sp.org/tlog-proof@v1') throw new Unreadable('FIRST_LINE');
  const extra = lines[0]?.startsWith('extra ') ? base64(lines.shift().slice(6)) : undefined;
  if (extra === undefined || extra.length === 0) throw new Unreadable('CONTENTS');
  const index = lines.shift() ?? '';
  if (!index.startsWith('index ') || lines.length > 63) throw new Unreadable('LINE_MISSING');
  return { extra, index: number(index.slice(6)), path: lines.map(hash), note: readNote(proof.slice(end + 2)) };
}

/** The entry, and the statement about a person with its salt where they are not erased or kept apart. */
function readContents(extra) {
  const [, entry, salt, statement] =
    /^\{"entry":"([\w+/=]*)"(?:,"salt":"([\w+/=]*)","statement":"([\w+/=]*)")?\}$/.exec(decoded(extra)) ?? [];
  if (entry === undefined) throw new Unreadable('CONTENTS');
  if (salt === undefined) return { entry: base64(entry) };
  if (base64(salt).length !== 32) throw new Unreadable('SALT_LENGTH');
  return { entry: base64(entry), salt: base64(salt), statement: base64(statement) };
}

function readObject(bytes) {
  let read;
  try {
    read = JSON.parse(decoded(bytes));
  } catch {
    throw new Unreadable('JSON');
  }
  if (read === null || typeof read !== 'object' || Array.isArray(read)) throw new Unreadable('JSON');
  return read;
}

/** Checks a proof; what it shows, or throws what does not hold. */
export function verifyProof(bytes, key, witnesses) {
  const { extra, index, path, note } = readProof(bytes);
  const contents = readContents(extra);
  const checkpoint = signedCheckpoint(note, key);
  if (!isIncluded(leafHash(contents.entry), index, path, checkpoint.size, checkpoint.root)) throw new DoesNotHold('ENTRY');
  const cosignatures = cosignaturesOf(note, witnesses);
  const entry = readObject(contents.entry);
  if (contents.statement !== undefined && sha256(contents.salt, contents.statement).toString('hex') !== entry.statement) {
    throw new DoesNotHold('STATEMENT');
  }
  const statement = contents.statement === undefined ? undefined : readObject(contents.statement);
  return { checkpoint, index, cosignatures, entry, statement };
}

// ---------------------------------------------------------------- a whole ledger (C2SP tlog-tiles)

const WIDTH = 256;

/** The roots of the complete subtrees over some hashes, the largest first, and the root over those. */
function edgeOf(hashes) {
  const edge = [];
  hashes.forEach((leaf, index) => {
    let last = leaf;
    for (let rest = index; rest % 2 === 1; rest = (rest - 1) / 2) last = nodeHash(edge.pop(), last);
    edge.push(last);
  });
  return edge;
}
const rootOf = (edge) => (edge.length === 0 ? sha256() : edge.reduceRight((right, left) => nodeHash(left, right)));
const isSame = (some, others) => some.length === others.length && some.every((it, i) => it.equals(others[i]));
function firstDifference(some, others) {
  const common = Math.min(some.length, others.length);
  const at = some.findIndex((it, i) => i < common && !it.equals(others[i]));
  return at < 0 ? common : at;
}

function filePath(kind, n, width) {
  const groups = [];
  for (let rest = n; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift((groups.length === 0 ? '' : 'x') + String(rest % 1000).padStart(3, '0'));
  }
  return `tile/${kind}/${groups.join('/')}${width === WIDTH ? '' : `.p/${width}`}`;
}

/**
 * What does not hold in the files of a ledger, from the signed root down: [{ kind, place, index, file }]. What a tile should
 * hold can be had in two ways: as it is stored, and worked out from the entries below it. Right is the one that leads to the
 * hash above, which is right itself; so an altered tile is told from an altered entry.
 */
export function auditLedger(folder, key) {
  const findings = [];
  const belonging = new Set();
  const add = (kind, place, index, file) => findings.push({ kind, place, index, file });
  const missing = (file) => (existsSync(`${folder}/${file}`) ? 'UNREADABLE' : 'NOT_RECORDED');
  const altered = () => findings.filter((it) => it.kind === 'ALTERED').length;

  function read(file, mostBytes) {
    try {
      const found = statSync(`${folder}/${file}`);
      return found.isFile() && found.size <= mostBytes ? readFileSync(`${folder}/${file}`) : undefined;
    } catch {
      return undefined;
    }
  }

  const bytes = read('checkpoint', MOST_BYTES);
  let note;
  let checkpoint;
  try {
    note = bytes && readNote(text(bytes));
    checkpoint = note && signedCheckpoint(note, key);
  } catch (e) {
    add(e instanceof DoesNotHold ? 'ALTERED' : 'UNREADABLE', 'CHECKPOINT', 0, 'checkpoint');
    return { findings };
  }
  if (checkpoint === undefined) {
    add(missing('checkpoint'), 'CHECKPOINT', 0, 'checkpoint');
    return { findings };
  }
  const { size, root } = checkpoint;
  const width = (level, n) => Math.max(0, Math.min(WIDTH, Math.floor(size / WIDTH ** level) - n * WIDTH));
  const start = (level, n, at) => (n * WIDTH + at) * WIDTH ** level;
  const tile = (level, n) => filePath(String(level), n, width(level, n));

  function stored(level, n) {
    belonging.add(tile(level, n));
    const bytes = read(tile(level, n), width(level, n) * 32);
    if (bytes?.length === width(level, n) * 32) {
      return Array.from({ length: width(level, n) }, (_, i) => bytes.subarray(i * 32, i * 32 + 32));
    }
    add(missing(tile(level, n)), 'TILE', start(level, n, 0), tile(level, n));
    return undefined;
  }

  function bundle(n) {
    const bytes = read(filePath('entries', n, width(0, n)), WIDTH * 65_537);
    if (bytes === undefined) return undefined;
    const leaves = [];
    let at = 0;
    while (at + 2 <= bytes.length && at + 2 + bytes.readUInt16BE(at) <= bytes.length) {
      const end = at + 2 + bytes.readUInt16BE(at);
      leaves.push(leafHash(bytes.subarray(at + 2, end)));
      at = end;
    }
    return { leaves, whole: at === bytes.length };
  }

  function computed(level, n) {
    if (level === 0) {
      const found = bundle(n);
      return found?.whole && found.leaves.length === width(0, n) ? found.leaves : undefined;
    }
    const hashes = [];
    for (let i = 0; i < width(level, n); i++) {
      const below = computed(level - 1, n * WIDTH + i);
      if (below === undefined) return undefined;
      hashes.push(rootOf(edgeOf(below)));
    }
    return hashes;
  }

  function entries(n, hashes) {
    const file = filePath('entries', n, width(0, n));
    belonging.add(file);
    const found = bundle(n);
    if (found === undefined) return add(missing(file), 'ENTRY', n * WIDTH, file);
    const { leaves, whole } = found;
    if (whole && leaves.length === width(0, n)) {
      return leaves.forEach((leaf, i) => {
        if (hashes !== undefined && !leaf.equals(hashes[i])) add('ALTERED', 'ENTRY', n * WIDTH + i, file);
      });
    }
    const first = hashes === undefined ? leaves.length : firstDifference(leaves, hashes);
    const kind = !whole ? 'UNREADABLE' : leaves.length < width(0, n) ? 'NOT_RECORDED' : 'ALTERED';
    return add(kind, 'ENTRY', n * WIDTH + first, file);
  }

  function settle(level, n, found, right) {
    const reference = right === undefined && level > 0 ? computed(level, n) : right;
    if (found !== undefined && reference !== undefined && !isSame(found, reference)) {
      add('ALTERED', 'TILE', start(level, n, firstDifference(found, reference)), tile(level, n));
    }
    if (level === 0) return entries(n, right ?? found);
    for (let i = 0; i < width(level, n); i++) full(level - 1, n * WIDTH + i, right?.[i]);
    return undefined;
  }

  function full(level, n, above) {
    const found = stored(level, n);
    const leads = (hashes) => hashes !== undefined && above !== undefined && rootOf(edgeOf(hashes)).equals(above);
    const other = above !== undefined && !leads(found) ? computed(level, n) : undefined;
    const right = [found, other].find(leads);
    const before = altered();
    settle(level, n, found, right);
    if (above !== undefined && right === undefined && (found ?? other) !== undefined && altered() === before) {
      add('ALTERED', 'LEDGER', start(level, n, 0), tile(level, n));
    }
  }

  // The tiles that are not full lead to the root together; all others hang below them.
  const open = [6, 5, 4, 3, 2, 1, 0]
    .filter((level) => Math.floor(size / WIDTH ** level) % WIDTH > 0)
    .map((level) => ({ level, n: Math.floor(size / WIDTH ** (level + 1)) }));
  const leads = (choice) => !choice.includes(undefined) && rootOf(choice.flatMap(edgeOf)).equals(root);
  const found = open.map(({ level, n }) => stored(level, n));
  let right = leads(found) ? found : undefined;
  const other = right === undefined ? open.map(({ level, n }) => computed(level, n)) : found;
  for (let mask = 1; right === undefined && mask < 2 ** open.length; mask++) {
    const choice = open.map((_, i) => ((mask >> i) % 2 === 1 ? other[i] : found[i]));
    if (leads(choice)) right = choice;
  }
  open.forEach(({ level, n }, i) => settle(level, n, found[i], right?.[i]));
  if (right === undefined && altered() === 0 && open.every((_, i) => (found[i] ?? other[i]) !== undefined)) {
    add('ALTERED', 'LEDGER', 0, 'checkpoint');
  }

  function surplus(path) {
    for (const it of readdirSync(`${folder}/${path}`, { withFileTypes: true })) {
      const file = `${path}/${it.name}`;
      if (it.isDirectory()) surplus(file);
      else if (/^tile\/(entries|\d+)\/(x\d{3}\/)*\d{3}(\.p\/\d+)?$/.test(file) && !belonging.has(file)) {
        add('ALTERED', 'FILE', size, file);
      }
    }
  }
  if (existsSync(`${folder}/tile`)) surplus('tile');
  const places = ['CHECKPOINT', 'ENTRY', 'TILE', 'LEDGER', 'FILE'];
  findings.sort((a, b) => a.index - b.index || places.indexOf(a.place) - places.indexOf(b.place));
  return { note, checkpoint, findings };
}

// ---------------------------------------------------------------- words

const WORDS = {
  vi: {
    usage: `Cách dùng:
  node verify.mjs proof TỆP.tlog-proof --key KHÓA [--witness KHÓA]… [--lang en]
  node verify.mjs ledger THƯ_MỤC --key KHÓA [--witness KHÓA]… [--lang en]
Kết thúc với mã 0: đúng; 1: không đúng; 2: không đọc được.`,
    proofHolds: (it) => `ĐÚNG. Mục số ${it.index} nằm trong sổ ghi ${it.checkpoint.origin} gồm ${it.checkpoint.size} mục; sổ được ký bằng khóa đã nêu.`,
    cosigned: (it) => `Bên chứng kiến ${it.name} đã ký xác nhận lúc ${it.time} (giờ UTC).`,
    entry: 'Nội dung mục ghi:',
    statement: 'Nội dung về cá nhân, khớp với mã băm trong mục ghi:',
    erased: 'Nội dung về cá nhân đã được xóa hoặc được lưu riêng; mục ghi chỉ giữ mã băm.',
    no: (what) => `KHÔNG ĐÚNG. ${what}`,
    unreadable: (what) => `KHÔNG ĐỌC ĐƯỢC (${what}). Tệp hoặc khóa không theo đúng định dạng; chưa kết luận được gì.`,
    ORIGIN: () => 'Sổ ghi này không phải của khóa đã nêu.',
    SIGNATURE: () => 'Chữ ký của sổ ghi không đúng với khóa đã nêu.',
    ENTRY: () => 'Mục ghi không nằm trong sổ đã ký: mục ghi, vị trí hoặc bằng chứng đã bị sửa.',
    STATEMENT: () => 'Nội dung về cá nhân không khớp với mã băm trong mục ghi.',
    WITNESS: (name) => `Bên chứng kiến ${name} chưa ký xác nhận, hoặc chữ ký không đúng.`,
    ledgerHolds: (it) => `ĐÚNG. Sổ ghi ${it.origin}: đủ ${it.size} mục, không mục nào bị sửa; gốc ${it.root.toString('base64')}.`,
    findings: (count) => `KHÔNG ĐÚNG. ${count} điểm, kể từ mục đầu tiên:`,
    kinds: { NOT_RECORDED: 'không có', ALTERED: 'đã bị sửa', UNREADABLE: 'không đọc được' },
    places: {
      CHECKPOINT: () => 'Bản xác nhận của sổ (checkpoint)',
      ENTRY: (index) => `Mục số ${index}`,
      TILE: (index) => `Mã băm kể từ mục số ${index}`,
      LEDGER: (index) => `Sổ ghi kể từ mục số ${index}, cả mục ghi và mã băm,`,
      FILE: () => 'Tệp thừa, không thuộc sổ,',
    },
    more: (count) => `… và ${count} điểm khác.`,
    keys: {
      format: 'Định dạng', kind: 'Loại', at: 'Thời điểm', campaign: 'Đợt', by: 'Người thực hiện', for: 'Thay mặt', step: 'Bước',
      paper: 'Văn bản', number: 'số', date: 'ngày', statement: 'Mã băm của nội dung về cá nhân', subject: 'Đối tượng',
      name: 'Họ và tên', grade: 'Mức xếp loại', proposed: 'Mức đề xuất', reason: 'Lý do',
      actingFor: 'Thay mặt', outcome: 'Kết quả xét', basis: 'Căn cứ', run: 'lần xếp loại', facts: 'mã băm nội dung dữ liệu', factsHash: 'mã băm dữ liệu', transaction: 'giao dịch', period: 'kỳ', program: 'chương trình', decided: 'Mức đã quyết định', group: 'nhóm tính tỷ lệ', stage: 'giai đoạn',
      rulebook: 'bộ quy tắc', rulebookHash: 'mã băm bộ quy tắc', result: 'mã băm kết quả', ballot: 'Phiếu', called: 'triệu tập',
      excused: 'được trừ', present: 'có mặt', invalid: 'không hợp lệ', votes: 'số phiếu', content: 'mã băm nội dung',
    },
    values: {
      STEP: 'bước xử lý', RUN: 'lần xét', IMPORT: 'nhập dữ liệu', CAMPAIGN: 'đợt xếp loại', EXCELLENT: 'Hoàn thành xuất sắc nhiệm vụ',
      GOOD: 'Hoàn thành tốt nhiệm vụ', COMPLETED: 'Hoàn thành nhiệm vụ', NOT_COMPLETED: 'Không hoàn thành nhiệm vụ',
      SELF_GRADE: 'tự xếp loại', BALLOT: 'bỏ phiếu', PROPOSE: 'đề xuất', APPRAISE: 'thẩm định', VERIFY: 'xác minh',
      RULE_ON_QUOTA: 'cho ý kiến về tỷ lệ', DECIDE: 'quyết định', NOTIFY: 'thông báo', PUBLISH: 'công khai', COMPLAIN: 'khiếu nại',
      DISMISS_COMPLAINT: 'trả lời khiếu nại', ADJUST: 'điều chỉnh', CANCEL: 'hủy kết quả', GRADED: 'đã xếp loại',
      NEEDS_DECISION: 'cần cấp có thẩm quyền quyết định', ON_HOLD: 'chờ xác minh', NOT_GRADED: 'không xếp loại',
    },
  },
  en: {
    usage: `Usage:
  node verify.mjs proof FILE.tlog-proof --key KEY [--witness KEY]... [--lang en]
  node verify.mjs ledger FOLDER --key KEY [--witness KEY]... [--lang en]
Ends with 0: holds; 1: does not hold; 2: cannot be read.`,
    proofHolds: (it) => `HOLDS. Entry ${it.index} stands in the ledger ${it.checkpoint.origin} of ${it.checkpoint.size} entries, signed with the key given.`,
    cosigned: (it) => `The witness ${it.name} cosigned at ${it.time} (UTC).`,
    entry: 'The entry:',
    statement: 'The part about a person, which has the digest that the entry names:',
    erased: 'The part about a person was erased or is kept apart; the entry holds only its digest.',
    no: (what) => `DOES NOT HOLD. ${what}`,
    unreadable: (what) => `CANNOT BE READ (${what}). The file or the key does not follow its format; nothing can be concluded.`,
    ORIGIN: () => 'This ledger is not one of the key given.',
    SIGNATURE: () => 'The signature of the ledger does not hold under the key given.',
    ENTRY: () => 'The entry does not stand in the signed ledger: the entry, its index or the proof was altered.',
    STATEMENT: () => 'The part about a person does not have the digest that the entry names.',
    WITNESS: (name) => `The witness ${name} has not cosigned, or its signature does not hold.`,
    ledgerHolds: (it) => `HOLDS. Ledger ${it.origin}: all ${it.size} entries are there and none was altered; root ${it.root.toString('base64')}.`,
    findings: (count) => `DOES NOT HOLD. ${count} findings, from the first entry on:`,
    kinds: { NOT_RECORDED: 'not recorded', ALTERED: 'altered', UNREADABLE: 'unreadable' },
    places: {
      CHECKPOINT: () => 'The checkpoint',
      ENTRY: (index) => `Entry ${index}`,
      TILE: (index) => `Hashes from entry ${index} on`,
      LEDGER: (index) => `The ledger from entry ${index} on, entries and hashes alike`,
      FILE: () => 'A file that does not belong to the ledger',
    },
    more: (count) => `... and ${count} more.`,
    keys: { at: 'time', for: 'on behalf of', statement: 'digest of the part about a person', proposed: 'grade proposed', actingFor: 'on behalf of', rulebookHash: 'hash of the rulebook' },
    values: {},
  },
};

/** Control and direction characters of a text are shown by their number: nothing in an entry moves the reader's screen. */
const shown = (value) => String(value).replace(/[\p{Cc}\p{Cf}]/gu, (it) => `\\u{${it.codePointAt(0).toString(16)}}`);

function inWords(words, object) {
  return Object.entries(object).map(([key, value]) => {
    const name = Object.hasOwn(words.keys, key) ? words.keys[key] : shown(key);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return `${name}: ${inWords(words, value).join(', ')}`;
    if (typeof value !== 'string') return `${name}: ${shown(JSON.stringify(value))}`;
    return `${name}: ${Object.hasOwn(words.values, value) ? words.values[value] : shown(value)}`;
  });
}

function printCosignatures(words, cosignatures) {
  cosignatures.forEach(({ name, time }) => {
    const date = new Date(Number(time) * 1000);
    console.log(words.cosigned({ name, time: Number.isNaN(date.valueOf()) ? String(time) : date.toISOString() }));
  });
}

function proof(words, file, key, witnesses) {
  const it = verifyProof(readFileSync(file), key, witnesses);
  console.log(words.proofHolds(it));
  printCosignatures(words, it.cosignatures);
  console.log([words.entry, ...inWords(words, it.entry)].join('\n  '));
  if (it.statement !== undefined) console.log([words.statement, ...inWords(words, it.statement)].join('\n  '));
  else if (it.entry.statement !== undefined) console.log(words.erased);
  return 0;
}

function ledger(words, folder, key, witnesses) {
  if (!statSync(folder).isDirectory()) throw new Unreadable(folder);
  const { note, checkpoint, findings } = auditLedger(folder, key);
  if (findings.length === 0) {
    const cosignatures = cosignaturesOf(note, witnesses);
    console.log(words.ledgerHolds(checkpoint));
    printCosignatures(words, cosignatures);
    return 0;
  }
  console.log(words.findings(findings.length));
  findings.slice(0, 20).forEach(({ kind, place, index, file }) => {
    console.log(`  ${words.places[place](index)} ${words.kinds[kind]} [${kind} ${place} ${index} ${file}]`);
  });
  if (findings.length > 20) console.log(`  ${words.more(findings.length - 20)}`);
  return findings.every((it) => it.kind === 'UNREADABLE') ? 2 : 1;
}

export function main(args) {
  const [command, target, ...rest] = args;
  const option = (name) => rest.flatMap((it, i) => (it === name && i % 2 === 0 && i + 1 < rest.length ? [rest[i + 1]] : []));
  const words = WORDS[option('--lang')[0] ?? 'vi'] ?? WORDS.vi;
  const known = rest.every((it, i) => i % 2 === 1 || ['--key', '--witness', '--lang'].includes(it));
  if (!['proof', 'ledger'].includes(command) || !target || option('--key').length !== 1 || rest.length % 2 === 1 || !known) {
    console.error(words.usage);
    return 2;
  }
  try {
    const key = readKey(option('--key')[0], 1);
    const witnesses = option('--witness').map((it) => readKey(it, 4));
    return command === 'proof' ? proof(words, target, key, witnesses) : ledger(words, target, key, witnesses);
  } catch (e) {
    if (e instanceof DoesNotHold) {
      const [what, ...name] = e.message.split(' ');
      console.log(words.no(words[what](shown(name.join(' ')))));
      return 1;
    }
    if (!(e instanceof Unreadable) && e.code === undefined) throw e;
    console.log(words.unreadable(shown(e.code ?? e.message)));
    return 2;
  }
}

if (process.argv[1]?.endsWith('verify.mjs')) process.exitCode = main(process.argv.slice(2));
