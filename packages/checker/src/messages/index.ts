/** All messages. One line per group; keys are `group.name.variant`. */

import { abaikan } from './abaikan.ts';
import { cacah } from './cacah.ts';
import { format } from './format.ts';
import { hitungan } from './hitungan.ts';
import { kata } from './kata.ts';
import { kelengkapan } from './kelengkapan.ts';
import { konsistensiAsal } from './konsistensi_asal.ts';
import { konsistensiSusunan } from './konsistensi_susunan.ts';
import { kumulatif } from './kumulatif.ts';
import type { Catalogue } from './message.ts';
import { nama } from './nama.ts';
import { namaPakai } from './nama_pakai.ts';
import { pastikan } from './pastikan.ts';
import { predikat } from './predikat.ts';
import { sintaks } from './sintaks.ts';
import { tabel } from './tabel.ts';
import { templat } from './templat.ts';
import { tren } from './tren.ts';

export const groups: readonly Catalogue[] = [
  abaikan,
  format,
  hitungan,
  kata,
  kelengkapan,
  konsistensiAsal,
  konsistensiSusunan,
  kumulatif,
  nama,
  namaPakai,
  sintaks,
  predikat,
  tren,
  cacah,
  pastikan,
  tabel,
  templat,
];

/** Every message by its key. */
export const catalogue: Catalogue = Object.assign({}, ...groups);
