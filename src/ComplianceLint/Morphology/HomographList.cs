namespace ComplianceLint.Morphology;

/// <summary>The list behind <see cref="Homographs"/>.</summary>
/// <remarks>
/// Made by the maintainers: the forms of 900 common roots were held against the headwords of a spelling dictionary and
/// against the commonest words of posts; each pair that looks alike was judged by hand, and only such words are here.
/// </remarks>
internal static class HomographList
{
    /// <summary>Words that no other root may reach.</summary>
    public static IReadOnlyList<string> Words { get; } = Split(
        """
        adalah adapun admin agar-agar akan aku alami alih-alih alun-alun aman ampun angin api arti asli ataupun awan babi badan bahan bajingan baku
        bangkai bangku bantah basi batin beku belah beli berak beranda berang berapa beras berat bercak beres berikut beringin berita berkah berkas
        bermuda beruang biarpun bini budi bui bukan buku bulan bumi cawan celah cermin cuci cuma-cuma delapan depan desain dewan dialog diam dilema
        dinas dinding dingin dini diri disko diskon diskusi distribusi durian entah galah ganti gara-gara gigi gula-gula hadiah halaman hanya hari
        hati-hati hewan himpun hutan ialah ikan ilmu iman insan intan isi istilah jadi jalan jalin jaman jamin jamu jangan-jangan jari jatah jumlah
        kadang-kadang kafilah kain kaki kaku kalah kalaupun kalian kami kamu kapan kari kasi kasihan kaum kaus kawan kawin kebab kebal kecap kecil
        kedai kejam kejar kelam kelapa kelas kelip keluar keluarga kemah kemari kemas kemudian kenal kepada kepak kepala kera kerak keran kerap keras
        kering keris kerja kesah kesal kesan ketan ketiak ketika ketimbang ketua kini kira-kira kiri kopi koran kuah kuasa kuat kubang kubu kubur
        kuda-kuda kuku kuli kuliah kuliner kulit kuman kunci kuning kuningan kuno kuota kupas kuping kura-kura kurang kurban kursi kurus kusut kutip
        laba-laba lagi lahan lain laki-laki laku laman langit-langit langkah lari lawan layang-layang lebaran lelah limbah lisan madam madani madu
        mahal main majalah makalah makam makan malah malam malas maluku mana mandi mandiri manis mantan marah marak mari masa masak masalah masih masin
        masing-masing masuk mata mata-mata materi mati mau maupun mayat medali meja mekah melas melati melayu melon menang menantu menara menit mentah
        mental mentari menteri mentor merah merak merana merapi merdeka merek mereka merem mering mesin meskipun mewah milisi minta misi miskin
        mitologi moga-moga monografi moto mual muat muda mudah mujur muka mula mulai mulia mulus muntah murah murai murid musim musuh nada nadi nagari
        naik nama nanah nanda nangka nanti nasi nasib naskah negasi neologi ngarai niat nikah nikmat nilai nyala nyaman nyamuk nyata nyawa olah
        oleh-oleh orang-orangan padi pagi pahlawan pakan paku pandan pangeran papan paru-paru pasti patah pecat pegas pekan pekarang pekarangan pelan
        pelangi pelopor pelu peluh peluru pena pendek pepatah perak peran perang perawan perdana perdata pergi perintah perkara perkosa perlu permai
        permata pernah pertama perut perwira pesan pesawat pesisir pesta peta petai peti petuah posisi praktikan prosesi punya pura-pura rajin rambutan
        ramu rapi rata-rata rekah rekan relawan remi ringan roti rugi rumpun rutin saksi saku salah salin sama-sama santan sapi saran sarapan sari
        sarwan sawan sebab sebagai sebagaimana sebelah sebelum sebentar sedang sedap segera sehat sejak sejarah sejati sejurus sekali sekali-kali
        sekalian sekalipun sekarang sekitar sekolah sekop sekutu selada selain selaku selalu selama selamat selapan selatan selip seluar seluruh
        seminari semoga semu semua semut senang senapan sendiri seni sepak sepatu sepeda sepi serah serak serakah seram serang seraya serba seret
        sering serobot serta seru sesal sesudah setan setelah setiap setir setop setor setuju sewa sewaktu-waktu sia-sia siapa siku sisi sopan suci
        suksesi suku sungguhpun tadi tahan tali taman tamu tangan tanya tari tatkala tekan telah teman temu tengku tepi terang terapi teras terbang
        terbit terhadap teri terik terima terjun terlalu terminal ternak terompet terong teror terowongan tersebut terserah tertentu tertib terus
        terutama tetapi teuku tiba-tiba tingkah titah topan topi tuan tuhan ulah undang-undang walaupun wartawan yakin zaman
        """);

    /// <summary>A root and the forms that it does not have.</summary>
    public static IReadOnlyList<string> Pairs { get; } =
    [
        "alam mengalami dialami kualami kaualami pengalaman berpengalaman sepengalaman teralami ngalami ngalamin",
        "anak anakin penganak peranakan",
        "angkat berangkat keberangkatan memberangkatkan diberangkatkan pemberangkatan perangkat seperangkat",
        "babi membabi",
        "beri beri-beri",
        "betul kebetulan",
        "cadar menyadar menyadarkan menyadari menyadarin penyadar penyadaran nyadar nyadarkan nyadari nyadarin",
        "cari menyari menyarikan penyarian",
        "catu menyatu menyatukan menyatuin penyatu penyatuan nyatu nyatukan nyatuin",
        "cek kucek kucekin kucekan cekin cek-in ceki pecek kecek kecekan",
        "cela menyela menyelai penyela penyelaan nyela",
        "cerah menyerah menyerahkan menyerahi menyerahin penyerah penyerahan nyerah nyerahkan nyerahin",
        "cerap menyerap penyerap penyerapan nyerap",
        "cita menyita penyita penyitaan nyita",
        "corak menyoraki nyoraki",
        "corong menyorong menyorongkan nyorongkan",
        "cuci menyucikan penyuci penyucian nyucikan",
        "cuka menyukai penyuka",
        "cukai menyukai",
        "curi kucuri",
        "dapat pendapat pendapatan berpendapat berpendapatan sependapat sependapatan terdapat",
        "duduk penduduk berpenduduk",
        "gerak segerakan menyegerakan disegerakan",
        "hajar ngajar ngajarin ngajari ngajarkan",
        "hambat perhambatan",
        "ikan berikan",
        "jadi terjadi kejadian",
        "jarah kesejarahan",
        "kaji mengaji mengajikan pengaji pengajian berpengaji berpengajian sepengajian ngaji ngajiin ngajikan",
        "keras kerasan",
        "lawan kelawan",
        "luar keluaran dikeluarkan",
        "malu kemaluan",
        "masuk termasuk",
        "nyata ternyata",
        "perangkap merangkap merangkapkan merangkapi merangkapin",
        "perintah pemerintah pemerintahan berpemerintah berpemerintahan sepemerintahan",
        "rupa merupakan berupa",
        "rubah berubah perubahan berubahan keberubahan",
        "sama bersama sesama",
        "syukur menyukur penyukur penyukuran",
        "tuju kesetujuan penyetujuan menyetujukan",
        "ubah peubah",
        "utama terutama",
    ];

    private static string[] Split(string words) => [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
