/** Text as the search compares it: lower case, without accents and punctuation, cut into words. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Indonesian words as this site says them, in queries and in names alike, so that a word weighs the same in both languages. */
export function inOurWords(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => INDONESIAN.get(word) ?? [word]);
}

/** The terms of the subject, to which a misspelt word may be corrected beside the names. */
export const CORE_WORDS: readonly string[] = (
  'training generative settings privacy policy object objection complain complaint regulator undertaking inquiry lawsuit ' +
  'scraping licence license licensing workshop children teenagers copyright messages photos deadline glossary booklet'
).split(' ');

/** Words that ask for a case: what an authority or a court did. With a platform beside them, they name the cases about it. */
export const CASE_WORDS: ReadonlySet<string> = new Set(
  (
    'annulled appeal ban banned case class complaint court decision enforcement fine fined fines injunction inquiry investigated ' +
    'investigation judge judgment lawsuit notice order ordered probe regulator regulators reprimand ruling settlement sue sued sues suit tribunal undertaking verdict'
  ).split(' '),
);

/** Words that ask whether something told is so. With a platform beside them, they name the claims about it. */
export const CLAIM_WORDS: ReadonlySet<string> = new Set(
  'true truth really real false fake myth hoax rumour rumor viral fact claim claims legit says saying said told heard copy paste bener benar benarkah hoaks hoax katanya masa'.split(
    ' ',
  ),
);

/** Words that ask, and say nothing of what is asked for; English and Indonesian. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about all am an and any anyone are as at be been being by can cant could did do does doing dont for from get got has have having he her here ' +
    'him his how i if im in into is isnt it its just like may me might mine more most much must my no not now of off on one or our out over ' +
    'own please really she should so some somebody someone still than that the their them then there these they thing things this those to ' +
    'too under until up us was we were what whats when where whether which who whose why will with without would yes you your yours ' +
    'ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa bisa bisakah boleh buat cara dan dapat dari dengan di dia gimana harus ' +
    'hanya ini itu jangan jika juga kah kalau kami kamu karena ke kenapa kita lagi lewat mana mau mereka oleh pada saya sebagai sedang ' +
    'aja banget belum deh dong dulu ga gak gimana gmn kok nggak nih nya sama sempat sih udah ' +
    'seperti soal sudah supaya tapi tentang tidak untuk untukku yang ya'
  ).split(' '),
);

/**
 * The words of the subject. A question about any platform may hold them, whether it is here or not, so they name none: a phrase of
 * nothing else is what a person asks, not what a thing is called.
 */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  (
    'ai artificial intelligence genai generative llm llms large language machine model models learning ' +
    'learn learns train trained training trains fine tune tuned tuning develop development improve improved improvement improves ' +
    'opt opted opting optout refuse refuses refusing object objection objecting consent allow allowed allows block blocking blocks decline deny ' +
    'prevent prevents stop stopping stops disable disabled enable enabled turn switch toggle choice choices option options preference preferences ' +
    'setting settings control controls manage mode form request policy terms right rights law privacy ' +
    'data content information post posts photo photos image images picture pictures message messages chat chats conversation conversations ' +
    'file files text texts tag tags label labels known video videos voice email emails mail history activity account accounts user users customer customers access device devices private public ' +
    'use used uses using usage process processed share shared sharing sell selling sells collect collected collects keep keeps retention save saved saves store stored ' +
    'read reads product products service services feature features third party parties partner partners business company companies ' +
    'platform platforms app apps site website online crawler crawlers bot bots scraping'
  ).split(' '),
);

/** Whether words name anything at all: those that ask and those of the subject do not. */
export function isTelling(word: string): boolean {
  return !QUESTION_WORDS.has(word) && !SUBJECT_WORDS.has(word);
}

/** Indonesian words a person may type, in the words of this site. */
const INDONESIAN_WORDS = {
  amerika: ['united', 'states'],
  akun: ['account'],
  aktifkan: ['switch'],
  anak: ['children', 'under-18s'],
  aduan: ['complain'],
  bahaya: ['risk'],
  belanda: ['dutch', 'netherlands'],
  berhenti: ['stop', 'opt'],
  blokir: ['block'],
  data: ['data'],
  denda: ['fine'],
  dihapus: ['delete', 'deleted', 'unlearning'],
  dihentikan: ['paused'],
  dilatih: ['training'],
  baca: ['read', 'reads'],
  dibaca: ['read', 'reads'],
  dimatiin: ['off'],
  dipakai: ['used'],
  digunakan: ['used'],
  eropa: ['eu'],
  foto: ['photo'],
  gambar: ['pictures'],
  gugat: ['court', 'sues'],
  gugatan: ['lawsuit'],
  guru: ['teacher', 'education'],
  hak: ['right'],
  hapus: ['delete'],
  hukum: ['law'],
  indonesia: ['indonesia'],
  inggris: ['uk', 'ico'],
  irlandia: ['irish', 'ireland'],
  italia: ['italy'],
  jerman: ['german'],
  kantor: ['work'],
  keberatan: ['object'],
  keluhan: ['complain'],
  kerja: ['work'],
  lapor: ['complain'],
  laporkan: ['complain'],
  latih: ['training'],
  latihan: ['training'],
  larang: ['ban'],
  matiin: ['off'],
  matikan: ['off'],
  mematikan: ['off'],
  melatih: ['training'],
  membaca: ['read', 'reads'],
  menghapus: ['delete'],
  menolak: ['object', 'opt'],
  menonaktifkan: ['off'],
  menghentikan: ['stop'],
  menjual: ['sell'],
  nonaktifkan: ['off'],
  ngajarin: ['training'],
  orang: ['people'],
  pelanggaran: ['breach'],
  pelatihan: ['training'],
  pengadilan: ['court'],
  pengaduan: ['complain'],
  pengaturan: ['settings'],
  perpustakaan: ['library'],
  pesan: ['messages'],
  pribadi: ['personal', 'private'],
  regulator: ['regulator'],
  sekolah: ['school', 'education'],
  situs: ['website'],
  surat: ['letter'],
  tolak: ['object', 'opt'],
  tua: ['parents'],
  undang: ['law'],
  uu: ['law'],
};

/** A map, since what people type may be `constructor`. */
export const INDONESIAN: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(INDONESIAN_WORDS));
