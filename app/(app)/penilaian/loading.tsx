import { IsiHalaman } from '@/components/layout/kerangka';
import { SkeletonList } from '@/components/ui/skeleton';

export default function Memuat() {
  return (
    <IsiHalaman>
      <SkeletonList label="Memuat penilaian" rows={8} />
    </IsiHalaman>
  );
}
