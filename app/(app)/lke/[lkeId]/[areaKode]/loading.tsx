import { SkeletonList } from '@/components/ui/skeleton';

export default function Memuat() {
  return (
    <div className="wrap">
      <SkeletonList label="Memuat pertanyaan" rows={10} />
    </div>
  );
}
