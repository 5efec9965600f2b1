-- Which demo accounts the sign-in page offers first, and in which order; the others are found by search.
ALTER TABLE "pengguna" ADD COLUMN "demo_urut" INTEGER;
