import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { MejaPenilai } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/meja-penilai';
import { getMeja } from '@/lib/queries/meja-penilai';

interface Alamat {
  params: Promise<{ lkeId: string; areaKode: string }>;
  searchParams: Promise<{ butir?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Meja penilai' };

/** The desk of TPI or TPN on one worksheet; the address names the area and the question. */
export default async function HalamanMeja({ params, searchParams }: Alamat) {
  const { lkeId, areaKode } = await params;
  const { butir } = await searchParams;
  const view = buka(await getMeja(lkeId, areaKode), `/penilaian/${lkeId}/${areaKode}`);
  return <MejaPenilai key={lkeId} view={view} butir={typeof butir === 'string' ? butir : null} />;
}
