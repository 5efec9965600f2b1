import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { bacaAlamat, hrefProgram, permintaanOf } from '@/app/(app)/program/_components/alamat';
import { HalamanProgram } from '@/app/(app)/program/_components/halaman-program';
import { getProgram } from '@/lib/queries/program';

export const metadata: Metadata = { title: 'Unit kerja' };

/** One program of a year. */
export default async function ProgramSatuTahun({
  params,
  searchParams,
}: {
  params: Promise<{ programId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { programId } = await params;
  const alamat = await bacaAlamat(searchParams);
  const view = buka(
    await getProgram(permintaanOf(programId, alamat)),
    hrefProgram(`/program/${programId}`, alamat, {}),
  );
  return <HalamanProgram view={view} alamat={alamat} />;
}
