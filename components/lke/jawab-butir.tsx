'use client';

import { parseIndeks, parseJumlah } from '@/components/lke/baca-angka';
import { IsianAngka } from '@/components/lke/isian-angka';
import { formatIndeks } from '@/components/lke/teks-jawaban';
import { OptionList } from '@/components/ui/option-list';
import type { Butir, Masukan } from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type MasukanJumlah, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { formatBilangan, formatSkor } from '@/lib/format';

export interface JawabButirProps {
  butir: Butir;
  nilai: NilaiJawaban | null;
  /** `ketik` = the value is being typed and more may follow. */
  onChange: (nilai: NilaiJawaban | null, ketik: boolean) => void;
  /** The person leaves a field: what was typed may go out. */
  onSelesai?: () => void;
  readOnly?: boolean;
  /** A remark at one level, such as "jawaban unit". */
  catatanTingkat?: (label: string) => string | undefined;
}

/** The way to answer one butir: levels with their criteria, counts, or an index. */
export function JawabButir({ butir, nilai, onChange, onSelesai, readOnly, catatanTingkat }: JawabButirProps) {
  if (butir.tingkat.length > 0)
    return (
      <OptionList
        legend={butir.teks}
        name={`pilihan-${butir.kode}`}
        disabled={readOnly}
        value={typeof nilai === 'string' ? nilai : null}
        onChange={(label) => onChange(label, false)}
        options={butir.tingkat.map(({ label, nilai: bobot, kriteria }) => ({
          value: label,
          letter: label,
          text: kriteria ?? label,
          note: catatanTingkat?.(label),
          worth: formatSkor(bobot),
        }))}
      />
    );
  if (butir.rumus)
    return <Jumlah {...{ butir, nilai, onChange, onSelesai, readOnly }} masukan={butir.rumus.masukan} />;
  const { skala } = butir;
  if (!skala) return null;
  return (
    <IsianAngka
      label={`Indeks, ${formatBilangan(skala.min)} sampai ${formatBilangan(skala.maks)}`}
      value={typeof nilai === 'number' ? nilai : null}
      format={(angka) => formatIndeks(angka, skala.desimal)}
      parse={(teks) => parseIndeks(teks, skala)}
      onChange={(angka) => onChange(angka, true)}
      onBlur={onSelesai}
      readOnly={readOnly}
    />
  );
}

function Jumlah({
  butir,
  masukan,
  nilai,
  onChange,
  onSelesai,
  readOnly,
}: Omit<JawabButirProps, 'catatanTingkat'> & { masukan: readonly Masukan[] }) {
  const jumlah: MasukanJumlah =
    typeof nilai === 'object' && nilai !== null && !isTidakBerlaku(nilai) ? nilai : {};
  const ubah = (kunci: string, angka: number | null) => {
    const baru: MasukanJumlah = { ...jumlah, [kunci]: angka };
    const kosong = Object.values(baru).every((satu) => satu === null);
    onChange(kosong ? null : baru, true);
  };
  const isian = ({ kunci, label, peran }: Masukan) => (
    <IsianAngka
      key={kunci}
      bulat
      label={label}
      hint={peran === 'informasi' ? 'Diminta, tetapi tidak masuk rumus.' : undefined}
      value={jumlah[kunci] ?? null}
      format={(angka) => formatBilangan(angka)}
      parse={parseJumlah}
      onChange={(angka) => ubah(kunci, angka)}
      onBlur={onSelesai}
      readOnly={readOnly}
    />
  );
  const rincian = masukan.filter(({ peran }) => peran === 'komponen');
  return (
    <fieldset className="jml">
      <legend className="sr-only">{butir.teks}</legend>
      {masukan.filter(({ peran }) => peran !== 'komponen').map(isian)}
      {rincian.length > 0 && (
        <fieldset className="jml-r">
          <legend className="hint">Rincian jumlahnya, boleh kosong bila jumlah ditulis</legend>
          {rincian.map(isian)}
        </fieldset>
      )}
    </fieldset>
  );
}
