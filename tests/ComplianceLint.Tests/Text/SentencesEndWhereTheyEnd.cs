using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class SentencesEndWhereTheyEnd
{
    [Fact]
    public void None_of_the_known_abbreviations_ends_a_sentence()
    {
        const string Known =
            """
            a.n. d.a. u.b. u.p. s.d. a.l. c.q. cq. p.p. d.h. dr. drg. drh. Dr. Ir. Drs. Dra. Prof. H. Hj. K.H. KH. R. R.A. R.M. Tb. Tgk. Tn. Ny. Nn.
            Sdr. Sdri. Bpk. Yth. Alm. Almh. Pdt. Plt. Plh. Pj. Pjs. Kol. Letkol. Letjen. Mayjen. Brigjen. Irjen. Komjen. Kombes. Jend. Kompol. AKBP.
            Ust. apt. Ns. Lc. S.H. S.E. S.T. S.Kom. S.Sos. S.Pd. S.I.K. S.Ag. S.Farm. S.Ked. S.Kep. S.Keb. S.K.M. S.IP. S.I.P. S.A.P. S.STP. S.I.Kom.
            S.Si. S.P. S.Pi. S.Pt. S.Hut. S.Hum. S.Psi. S.Gz. S.Tr. M.Si. M.M. M.H. M.Pd. M.T. M.Kom. M.I.Kom. M.Kes. M.Kn. M.A. M.E. M.Ak. M.Eng.
            M.Sc. M.B.A. M.P.A. M.P.H. M.A.P. M.AP. M.Hum. M.Ag. M.Psi. M.Tr.Opsla. Ph.D. Sp.A. Sp.B. Sp.M. Sp.N. Sp.P. Sp.PD. Sp.OG. Sp.JP. Sp.KJ.
            A.Md. A.Md.Keb. A.Md.Kep. LL.M. No. Jl. Jln. Gg. Kav. Kp. RT. RW. Kel. Kec. Kab. Prov. Kep. Ds. Dsn. Gd. Lt. PT. CV. UD. Tel. Telp. Tlp.
            Hp. Fax. Rp. Tbk. Hlm. hlm. dll. dsb. dst. dkk. tsb. ttd. tgl. ybs. yth. red. vol. ed. cet. ps. jo. Jo. pkl. mis. sbb. spt. St. Ltd. Inc.
            Co. e.g. i.e. vs. etc. saw. swt. Jan. Feb. Mar. Apr. Jun. Jul. Agu. Ags. Agt. Sept. Okt. Nov. Nop. Des.
            """;
        foreach (var abbreviation in Known.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            Scanned.Has($"[|Surat {abbreviation} Melati diterima.|]", ElementKind.Sentence);
        }
    }

    [Theory]
    [InlineData("[|Rumah A. B. C. Mangkunegara dibuka.|]")]
    [InlineData("[|Acara pukul 08.00 WIB di Jl. Merdeka No. 14 Kec. Melati.|]")]
    [InlineData("[|Harga Rp1.000.000 atau 3.500 dolar.|]")]
    [InlineData("[|UU No. 14 Tahun 2008 berlaku.|]")]
    [InlineData("[|Budi, S.H., M.Si., hadir.|]")]
    [InlineData("[|Daftar di https://kota.go.id/a.b?c=d hari ini.|]")]
    [InlineData("[|Bawa KTP, KK, dll. ke kantor.|]")]
    [InlineData("[|Hadir Ani dkk. Dari Melati.|]")]
    [InlineData("[|1. Siapkan KTP.|] [|Bawa KK.|]")]
    [InlineData("[|12. Surat pengantar|]")]
    public void Full_stops_inside_a_sentence_do_not_end_it(string marked) => Scanned.Has(marked, ElementKind.Sentence);

    [Theory]
    [InlineData("[|Jalan ditutup.|] [|Warga memutar!|] [|Sampai kapan?|] [|Besok.|]")]
    [InlineData("[|Mulai pukul 08.00.|] [|Gratis.|]")]
    [InlineData("[|Biayanya Rp1.000.000.|] [|Bayar di loket.|]")]
    [InlineData("[|Lahir pada 2008.|] [|Usianya 18.|] [|Sehat.|]")]
    [InlineData("[|Daftar di lapor.go.id.|] [|Gratis!|]")]
    [InlineData("[|Surel layanan@kota.go.id.|] [|Balasan cepat.|]")]
    [InlineData("[|Tanya @kota.humas.|] [|Terima kasih.|]")]
    [InlineData("[|Tunggu apa lagi…|] [|Daftar sekarang.|]")]
    [InlineData("[|Bawa KTP, KK, dll.|]\n[|Kantor buka.|]")]
    public void A_closing_sign_before_a_capital_ends_a_sentence(string marked) => Scanned.Has(marked, ElementKind.Sentence);

    [Theory]
    [InlineData("[|“Kapan dibuka?” tanya warga.|]")]
    [InlineData("[|“Ayo!” kata Bupati.|]")]
    [InlineData("[|\"Kapan dibuka?\" tanya warga.|]")]
    [InlineData("[|“Kapan dibuka?”, tanya Bupati.|]")]
    [InlineData("[|“Jalan ditutup.”|] [|Warga memutar.|]")]
    public void A_sentence_goes_on_behind_a_quoted_question(string marked) => Scanned.Has(marked, ElementKind.Sentence);

    [Theory]
    [InlineData("[|Pasar Baru buka|]\n[|Datanglah|]")]
    [InlineData("[|Pasar Baru\nbuka besok|]")]
    [InlineData("[|Syarat|]\n[|- KTP|]\n[|- KK|]")]
    [InlineData("[|Syarat|]\n[|• KTP|]\n[|✅ KK|]")]
    [InlineData("[|Selamat pagi 😊|] [|Kami buka.|]")]
    [InlineData("[|Selamat pagi 😊 kawan.|]")]
    public void Line_breaks_bullets_and_emoji_end_a_thought(string marked) => Scanned.Has(marked, ElementKind.Sentence);
}
