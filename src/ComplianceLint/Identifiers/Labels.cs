using ComplianceLint.Text;

namespace ComplianceLint.Identifiers;

/// <summary>Words that say what the number beside them is, in both languages.</summary>
internal static class Labels
{
    public const int MostWords = 3;

    /// <summary>Room for the longest phrase and one word more.</summary>
    public const int Longest = 48;

    private static readonly Dictionary<string, Label>.AlternateLookup<ReadOnlySpan<char>> Words =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The label of a folded phrase, its words joined by single blanks; null when it is none.</summary>
    public static Label? Find(ReadOnlySpan<char> phrase) => Words.TryGetValue(phrase, out var label) ? label : null;

    private static Dictionary<string, Label> Read()
    {
        var words = new Dictionary<string, Label>(512, StringComparer.Ordinal);
        Add(Support.Label, [IdentifierKind.Nik], "NIK|KTP|e-KTP|KTP-el|nomor induk kependudukan|nomor kependudukan|nomor ktp|national ID|national ID number|identity number|ID card|identity card|citizen ID");
        Add(Support.Hint, [IdentifierKind.Nik], "identitas|kependudukan|penduduk|ID number|nomor identitas");
        Add(Support.Label, [IdentifierKind.FamilyCard], "KK|kartu keluarga|nomor kartu keluarga|family card|family card number");
        Add(Support.Label, [IdentifierKind.Npwp], "NPWP|NITKU|nomor pokok wajib pajak|tax ID|tax number|taxpayer number|taxpayer ID|taxpayer identification number|TIN");
        Add(Support.Hint, [IdentifierKind.Npwp], "wajib pajak|taxpayer");
        Add(Support.Label, [IdentifierKind.Nip], "NIP|NI PPPK|NIPPPK|nomor induk pegawai|nomor induk PPPK|civil servant number|employee number|employee ID");
        Add(Support.Label, [IdentifierKind.PaymentCard], "kartu kredit|kartu debit|kartu ATM|credit card|debit card|card number|Visa|Mastercard|CVV");
        Add(Support.Hint, [IdentifierKind.PaymentCard], "nomor kartu|kartu|card");
        Add(Support.Label, [IdentifierKind.Passport], "paspor|passport|nomor paspor|passport number");
        Add(Support.Label, [IdentifierKind.Bpjs], "BPJS|JKN|JKN KIS|BPJS Kesehatan|kartu BPJS|kartu Indonesia sehat|health insurance number");
        Add(Support.Hint, [IdentifierKind.Bpjs], "KIS|nomor peserta|kartu peserta|health insurance");
        Add(Support.Label, [IdentifierKind.Nisn], "NISN|nomor induk siswa|nomor induk siswa nasional|student number|pupil number|student ID");
        Add(Support.Label, [IdentifierKind.Sim], "SIM|SIM A|SIM B|SIM C|SIM D|surat izin mengemudi|nomor SIM|driving licence|driving license|driver's licence|driver's license|driver license|licence number|license number");
        Add(Support.Label, [IdentifierKind.LicencePlate], "plat|pelat|nopol|nomor polisi|bernopol|bernomor polisi|pelat nomor|plat nomor|TNKB|STNK|berpelat|licence plate|license plate|number plate|plate number");
        Add(Support.Hint, [IdentifierKind.LicencePlate], "motor|mobil|kendaraan|truk|sepeda motor|minibus|car|motorcycle|vehicle|truck|van");
        IdentifierKind[] phones = [IdentifierKind.MobilePhone, IdentifierKind.Landline, IdentifierKind.ServiceNumber, IdentifierKind.ForeignPhone];
        Add(Support.Label, phones, "HP|ponsel|telepon|telp|tlp|telpon|tel|WA|WhatsApp|nomor WA|handphone|seluler|SMS|narahubung|contact person|CP|hubungi|call center|call centre|hotline|layanan darurat|phone|mobile|phone number|call|call us|faks|fax|kontak");
        Add(Support.Hint, phones, "contact|darurat|emergency|chat|text|panggil|aduan|pengaduan|halo");
        Add(Support.Label, [IdentifierKind.BankAccount], "rekening|norek|nomor rekening|rek|bank account|account number|account no|rekening bank");
        Add(Support.Hint, [IdentifierKind.BankAccount], "BCA|BRI|BNI|BSI|BTN|BJB|Mandiri|Bank Mandiri|CIMB|CIMB Niaga|Danamon|Permata|Panin|OCBC|Maybank|Mega|Bukopin|Muamalat|BTPN|Jago|SeaBank|Bank Jateng|Bank Jatim|Bank DKI|Bank Jakarta|Bank DIY|Bank Sumut|Bank Nagari|Bank Sumsel|Bank Kalsel|Bank Sulselbar|Bank NTB|BPD|a.n.|atas nama|on behalf of|transfer|donasi|tabungan|giro|savings account|account");
        Add(Support.OtherLabel, [],
            "kode bayar|kode pembayaran|kode billing|kode biling|kode e-billing|e-billing|billing|ID billing|ID biling|biling|MPN|NTPN|NTB|virtual account|VA|nomor VA|rekening virtual|BRIVA|payment code|billing code|billing ID|kode tagihan|nomor tagihan|nomor faktur|invoice number|" +
            "resi|nomor resi|AWB|airway bill|nomor pelacakan|tracking number|tracking ID|kode pesanan|nomor pesanan|order number|order ID|nomor order|kode booking|booking code|PNR|nomor tiket|ticket number|nomor referensi|reference number|nomor transaksi|ID transaksi|transaction ID|kode voucher|" +
            "IMEI|IMSI|ICCID|nomor seri|serial number|nomor mesin|nomor rangka|VIN|barcode|barkode|EAN|GTIN|UPC|SKU|ISBN|ISSN|DOI|ORCID|" +
            "IDPEL|ID pelanggan|nomor pelanggan|nomor meter|nomor meteran|customer ID|customer number|meter number|token listrik|NOP|NOPD|NPWPD|nomor objek pajak|NIB|nomor induk berusaha|NPSN|NSS|nomor izin edar|P-IRT|PIRT|nomor sertifikat|kode RUP|kode tender|kode paket|SP2D|kode satker|kode rekening|mata anggaran|kode wilayah|kode pos|postal code|zip code|nomor surat|nomor perkara|SIM card|meeting ID|ID rapat|ID Zoom|Zoom ID|webinar ID");
        // Words that go with such a number as often as with a telephone: “Order 0812…”.
        Add(Support.RivalLabel, [],
            "tagihan|invoice|faktur|kuitansi|nota|receipt|lacak|pelacakan|tracking|parcel|pesanan|order|booking|tiket|ticket|referensi|reference|ref|transaksi|transaction|voucher|kupon|coupon|undian|serial|pelanggan|meteran|meter|sertifikat|izin edar|BPOM|tender|RUP|DIPA|satker|surat|naskah|SK|keputusan|peraturan|akta|perkara|laporan polisi");
        return words;

        void Add(Support support, ReadOnlySpan<IdentifierKind> kinds, string list)
        {
            var set = 0u;
            foreach (var kind in kinds) set |= Label.BitOf(kind);
            foreach (var word in list.Split('|'))
            {
                var key = Folded(word);
                words[key] = new Label(word, support, words.TryGetValue(key, out var known) && known.Support == support ? known.Kinds | set : set);
            }
        }
    }

    /// <summary>Letters in lower case, everything between them a blank.</summary>
    private static string Folded(string word)
    {
        Span<char> folded = stackalloc char[Longest];
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c)) folded[length++] = Fold.Char(c);
            else if (length > 0 && folded[length - 1] != ' ') folded[length++] = ' ';
        }

        return new string(folded[..length].TrimEnd(' '));
    }
}
