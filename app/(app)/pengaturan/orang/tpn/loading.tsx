import { IsiHalaman } from '@/components/layout/kerangka';
import { SkeletonList } from '@/components/ui/skeleton';

/** While the list is on its way. */
export default function Memuat() {
  return (
    <IsiHalaman>
      <SkeletonList label="Memuat daftar" rows={10} />
    </IsiHalaman>
  );
}
