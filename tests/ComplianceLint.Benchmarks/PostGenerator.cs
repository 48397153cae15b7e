using System.Globalization;
using System.Text;

namespace ComplianceLint.Benchmarks;

/// <summary>Makes drafts as an office would write them: the same ones on every machine, each with findings.</summary>
internal sealed class PostGenerator(int seed)
{
    private static readonly string[] Openings =
    [
        "Halo, Sahabat Kota Contoh! Dinas Kesehatan membuka layanan imunisasi campak dan rubela untuk anak usia sembilan bulan sampai dengan kurang dari lima belas tahun.",
        "Badan Penanggulangan Bencana Daerah mengimbau warga di sepanjang bantaran sungai untuk memperhatikan informasi resmi dari petugas di lapangan.",
        "Pemerintah Kota Contoh menyiapkan perbaikan jalan lingkungan di tiga kecamatan mulai pekan depan, termasuk pembersihan saluran air di sisi jalan.",
        "Kantor Pelayanan Pajak Daerah memberikan penghapusan denda pajak bumi dan bangunan bagi wajib pajak yang melunasi tunggakan sebelum akhir tahun.",
    ];

    private static readonly string[] Sentences =
    [
        "Petugas akan mendata kebutuhan setiap keluarga dan menyalurkan bantuan melalui kelurahan setempat.",
        "Warga dapat membawa kartu tanda penduduk dan kartu keluarga ke loket pelayanan pada hari kerja, pukul 08.00–15.00 WIB.",
        "Jadwal lengkap tersedia pada laman resmi https://kotacontoh.go.id/layanan dan papan pengumuman di kantor kelurahan.",
        "Kegiatan ini berlangsung pada Selasa, 24 November 2026 di Lapangan Merdeka dan terbuka untuk umum tanpa biaya.",
        "“Kami berterima kasih atas kesabaran warga selama pekerjaan berlangsung,” kata Kepala Dinas Pekerjaan Umum.",
        "Menurut data Badan Pusat Statistik, jumlah penduduk usia produktif mencapai 1.250.000 jiwa pada semester pertama.",
        "Anak-anak di bawah lima tahun perlu didampingi orang tua selama pemeriksaan, dan hasilnya dicatat dalam buku kesehatan ibu dan anak.",
        "Anggaran sebesar Rp2,5 miliar berasal dari APBD 2026 dan dapat dipantau melalui aplikasi **Contoh Terbuka** setiap bulan.",
        "Pertanyaan dapat disampaikan melalui @kotacontoh atau layanan pengaduan di lapor.go.id dengan menyertakan nomor berkas.",
        "Tim gabungan dari dinas perhubungan, kepolisian, dan kecamatan mengatur arus lalu lintas di persimpangan sampai pekerjaan selesai.",
        "Bagikan informasi ini kepada tetangga yang membutuhkan agar semakin banyak keluarga terbantu. #KotaContohSehat #LayananPublik",
        "Peserta yang sudah mendaftar akan menerima pesan konfirmasi paling lambat dua hari sebelum acara dimulai.",
    ];

    /// <summary>Each breaks a rule.</summary>
    private static readonly string[] Faults =
    [
        "Konon bantuan tahap kedua cair lebih cepat dari jadwal.",
        "Layanan kami dijamin selesai dalam satu hari.",
        "Menurut saya antrean di loket sudah jauh lebih tertib.",
        "Silahkan datang ke apotik terdekat untuk mengambil obat.",
        "Acara puncak digelar Senin, 24 November 2026 di alun-alun.",
        "Hubungi Pak Budi di 0812 0000 0000 untuk informasi lebih lanjut.",
        "Data penerima atas nama Siti, NIK 3273014508900000, sudah diperbarui.",
        "Kabar beredar bahwa kuota ditambah dua kali lipat.",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The body of a draft of about 1.9 kB.</summary>
    public string Body()
    {
        var body = new StringBuilder(Pick(Openings)).Append("\n\n");
        var faults = 3;
        while (body.Length < 1800)
        {
            var sentences = _random.Next(2, 5);
            for (var i = 0; i < sentences; i++) body.Append(Pick(Sentences)).Append(' ');
            if (faults-- > 0) body.Append(Pick(Faults));
            body.Append("\n\n");
            if (_random.Next(3) == 0) body.Append("- Fotokopi kartu keluarga\n- Surat pengantar RT dan RW\n- Pasfoto terbaru\n\n");
        }

        return body.ToString();
    }

    public static string FrontMatter(int number) =>
        $"""
        ---
        id: {number.ToString("000000", CultureInfo.InvariantCulture)}
        judul: Layanan Kota Contoh pekan ini
        akun: "@kotacontoh"
        jenis_akun: instansi
        saluran: [facebook, instagram]
        jenis: unggahan
        kategori: layanan
        jadwal: 2026-11-24T08:00:00+07:00
        klasifikasi: biasa
        penanggung_jawab: Kepala Dinas Komunikasi dan Informatika
        petugas: Rina
        penyetuju: Kepala Bidang Humas
        tujuan: [berbicara]
        khalayak: [joiners, spectators]
        media:
          - berkas: loket.jpg
            alt: Warga mengantre di depan loket pelayanan kantor kelurahan
            kredit: Humas Kota Contoh
        ---

        """;

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
