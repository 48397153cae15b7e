namespace ComplianceLint.Text;

/// <summary>Tells Indonesian from English by function words, and both from the other languages in which offices write.</summary>
/// <remarks>Hot: every word is looked up, by the hash that the scanner has made anyway, in a table that is mostly empty.</remarks>
internal static class LanguageDetector
{
    private const byte Indonesian = 1;
    private const byte English = 2;
    private const byte Other = 3;

    /// <summary>Half a sign of another language: such a greeting often opens an Indonesian paragraph.</summary>
    private const byte Prayer = 4;

    /// <summary>A power of two, four times the words.</summary>
    private const int Slots = 2048;

    private static readonly (int Hash, byte Language)[] Words = Table();

    /// <summary>What the words of a block say; <see cref="Evidence"/> of blocks can be added up.</summary>
    public static Evidence Weigh(ReadOnlySpan<char> text, ReadOnlySpan<Element> elements, int from, int to)
    {
        int id = 0, en = 0, others = 0;
        for (var i = from; i < to; i++)
        {
            ref readonly var element = ref elements[i];
            if (element.Kind != ElementKind.Word || (element.Zone & Zone.Code) != 0) continue;
            var (language, weight) = (LanguageOf(element.Payload), 2);
            if (language == Prayer) (language, weight) = (Other, 1);
            else if (language == 0 && IsOtherScript(text[element.Start])) language = Other;
            else if (language == 0 && element.Length >= 6) (language, weight) = (ByAffix(text.Slice(element.Start, element.Length)), 1);
            if (language == Indonesian) id += weight;
            else if (language == English) en += weight;
            else if (language == Other) others += weight;
        }

        return new Evidence(id, en, others);
    }

    /// <summary>The language of a word that is in the table; 0 for any other.</summary>
    private static byte LanguageOf(int hash)
    {
        var slot = SlotOf(hash);
        while (Words[slot].Language != 0 && Words[slot].Hash != hash) slot = (slot + 1) & (Slots - 1);
        return Words[slot].Language;
    }

    private static int SlotOf(int hash) => (hash ^ (hash >>> 16)) & (Slots - 1);

    /// <summary>The language of a text of which no word says anything, as in “Dasar goblok!”: Indonesian, unless its letters are of another alphabet.</summary>
    public static Language Presume(ReadOnlySpan<char> text, ReadOnlySpan<Element> elements, int from, int to)
    {
        int plain = 0, others = 0;
        for (var i = from; i < to; i++)
        {
            if (elements[i].Kind != ElementKind.Word) continue;
            if (IsPlain(text.Slice(elements[i].Start, elements[i].Length))) plain++;
            else others++;
        }

        return plain > others ? Language.Indonesian : Language.Unknown;
    }

    /// <summary>True for a word of the letters of Indonesian, whatever they are disguised as.</summary>
    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word)) return true;
        foreach (var c in Fold.String(word))
        {
            if (char.IsLetter(c) && !char.IsAscii(c)) return false;
        }

        return true;
    }

    private static byte ByAffix(ReadOnlySpan<char> word)
    {
        // By the outermost letters first: most words have none of these.
        var last = word[^1] | 0x20;
        if ((last == 'a' && EndsWith(word, "nya")) || (last == 'n' && EndsWith(word, "kan"))) return Indonesian;
        var isIndonesian = (word[0] | 0x20) switch
        {
            'm' => StartsWithAny(word, "meng", "meny", "memb", "memp"),
            'b' => StartsWithAny(word, "ber"),
            'd' => StartsWithAny(word, "diper"),
            'p' => StartsWithAny(word, "peng", "pem"),
            'k' => StartsWithAny(word, "keter"),
            _ => false,
        };
        if (isIndonesian) return Indonesian;
        // Not “-ing”: “penting”, “keliling” and “samping” are Indonesian.
        return last == 'n' && EndsWith(word, "tion") ? English : (byte)0;
    }

    /// <summary>Hebrew, Arabic, Javanese, Chinese and what lies between; not Greek and Cyrillic, whose letters pass for Latin ones.</summary>
    private static bool IsOtherScript(char c) => c is (>= '\u0590' and < '\u1E00') or (>= '\u2E80' and < '\uFB00');

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithAny(ReadOnlySpan<char> word, params ReadOnlySpan<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>How much speaks for each language.</summary>
    internal readonly record struct Evidence(int Id, int En, int Others)
    {
        public bool IsNone => Id == 0 && En == 0 && Others == 0;

        public Language Language =>
            Others > Id && Others > En ? Language.Unknown
            : Id > En ? Language.Indonesian
            : En > Id ? Language.English
            : Language.Unknown;

        public static Evidence operator +(Evidence a, Evidence b) => new(a.Id + b.Id, a.En + b.En, a.Others + b.Others);
    }

    private static (int Hash, byte Language)[] Table()
    {
        var table = new Dictionary<int, byte>();
        Add(table, Indonesian,
            """
            yang dan di ke dari untuk dengan ini itu akan pada tidak kami kita anda dalam adalah sebagai atau juga oleh telah sudah belum agar
            bagi para serta karena saat hari bisa dapat harus bukan jangan lebih hanya masih ada saja lagi setelah sebelum selama hingga sampai
            sejak antara secara tentang terhadap melalui bahwa jika apabila namun tetapi maka ia mereka dia saya aku kamu kalian apa siapa mana
            bagaimana mengapa kapan berapa semua setiap tiap banyak beberapa sebuah seorang pak bu bapak ibu warga masyarakat mari ayo yuk silakan
            mohon maaf terima kasih salam selamat pagi siang sore malam besok kemarin lusa tahun bulan minggu tanggal pukul jam jalan kota kabupaten
            provinsi desa kelurahan kecamatan dinas kantor layanan informasi kegiatan program pemerintah daerah negara anak orang rumah sekolah
            kesehatan pajak bantuan daftar pendaftaran gratis buka tutup ditutup dibuka baru lama besar kecil baik benar salah satu dua tiga empat
            lima enam tujuh delapan sembilan sepuluh ribu juta miliar persen katanya konon kabarnya menurut berdasarkan sesuai atas bawah luar
            per guna demi supaya sehingga tersebut seluruh segera mulai kepada jadi jadwal dong sih deh nih kok yg dgn utk gak nggak enggak udah aja
            banget gue gua lo kak sahabat info cek jangan tolong hati awas waspada hadir hadiri ikuti kunjungi hubungi laporkan
            """);
        Add(table, English,
            """
            the of and to in is for on with are this that be as at by from it an or was were will have has our your we you they their not but
            can all more if when who what how please about into than then there these those which would should could been being its his her
            he she us my does did any some each new now also only just may must after before during between through while because
            thank thanks today tomorrow here citizens residents
            """);
        // Javanese and Sundanese function words that Indonesian does not have, so that such a greeting is left alone.
        Add(table, Other,
            """
            ingkang saking kangge kanggo sampun mboten ora iki iku wis karo lan ing sing marang dening sugeng enjing matur nuwun panjenengan
            dumateng awit amargi supados kula sedaya anu ka ti dina sareng pikeun teu henteu abdi urang kumargi nuju wilujeng hatur nuhun
            sadaya parantos bade badé rahajeng suksma mauliate
            """);
        // Words of other languages with Latin letters, so that a text in one of them is not presumed to be Indonesian.
        Add(table, Other,
            """
            und nicht für wir ist het een voor niet wij avec nous vous une bonjour muy mga maligayang
            """);
        Add(table, Prayer,
            """
            assalamualaikum assalamu'alaikum assalaamualaikum assalamualaykum waalaikumsalam waalaikumussalam wa'alaikumussalam wassalamualaikum
            wassalamu'alaikum warahmatullahi warahmatullah wabarakatuh bismillah bismillahirrahmanirrahim innalillahi lillahi ilaihi rajiun raji'un
            allahumma
            """);
        var slots = new (int Hash, byte Language)[Slots];
        foreach (var (hash, language) in table)
        {
            var slot = SlotOf(hash);
            while (slots[slot].Language != 0) slot = (slot + 1) & (Slots - 1);
            slots[slot] = (hash, language);
        }

        return slots;
    }

    private static void Add(Dictionary<int, byte> table, byte language, string words)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) table[Fold.Hash(word)] = language;
    }
}
