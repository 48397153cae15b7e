using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class DatesHaveAValue
{
    [Theory]
    [InlineData("17 Agustus 2026", "2026-08-17")]
    [InlineData("17 Ags 2026; 17 Agt. 2026; 17 Agust. 2026; 17 Agu 2026", "2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("1 Okt. 2026; 1 Nop. 2026; 1 Des. 2026; 1 Sept. 2026; 1 Pebruari 2026", "2026-10-01; 2026-11-01; 2026-12-01; 2026-09-01; 2026-02-01")]
    [InlineData("17/8/2026; 17-08-2026; 17.08.2026; 17/8/26; 17-8-26", "2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("2026-08-17; 2026/08/17; 2026-08-17T08:00:00+07:00; 2026-08-17T01:00Z", "2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("17-VIII-2026; 17-Ags-2026; 17-Agustus-26; 17/Agu/2026", "2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("17\u00A0Agustus\u00A02026; 17‑08‑2026; 17–08–2026; 17\u202FAgustus 2026", "2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("17 bulan Agustus tahun 2026; 17 Agustus tahun 2026; 17 Agustus, 2026", "2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("Senin, 17 Agustus 2026; Senin (17/8/2026); Senin 17 Agustus", "Mon 2026-08-17; Mon 2026-08-17; Mon 0000-08-17")]
    [InlineData("hari Senin tanggal 17 Agustus 2026; Senin, tgl. 17 Agustus 2026", "Mon 2026-08-17; Mon 2026-08-17")]
    [InlineData("Senin (17/8); Senin malam (17/8); Senin, 17/8; kemarin (16/8); tanggal 17/8; tgl. 17/8", "Mon 0000-08-17; Mon 0000-08-17; Mon 0000-08-17; 0000-08-16; 0000-08-17; 0000-08-17")]
    [InlineData("Senin Kliwon, 17 Agustus 2026; Senin depan, 17 Agustus 2026; Senin pagi, 17 Agustus 2026", "Mon 2026-08-17; Mon 2026-08-17; Mon 2026-08-17")]
    [InlineData("Sen, 17 Agu 2026; Sel, 18 Agu 2026; Jum'at, 14 Agustus 2026; Jumʼat, 14 Agustus 2026; Ahad, 16 Agustus 2026", "Mon 2026-08-17; Tue 2026-08-18; Fri 2026-08-14; Fri 2026-08-14; Sun 2026-08-16")]
    [InlineData("17 Agustus 2026 (Senin), hadir", "Mon 2026-08-17")]
    [InlineData("HARI : SENIN\nTANGGAL : 17 AGUSTUS 2026", "Mon 2026-08-17")]
    [InlineData("Hadir pada hari Senin,\n17 Agustus 2026. Libur setiap Minggu\n18 Agustus 2026", "Mon 2026-08-17; 2026-08-18")]
    [InlineData("Senin, 12 Rabiulawal 1448 H/24 Agustus 2026", "Mon 1448-00-12H; Mon 2026-08-24")]
    [InlineData("Agustus 2026", "2026-08-00")]
    public void Indonesian_forms(string text, string expected) => Assert.Equal(expected, Written.Dates(text));

    [Theory]
    [InlineData("August 17, 2026; 17 August 2026; Aug. 17, 2026; 17th of August 2026; 17 August, 2026", "2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17; 2026-08-17")]
    [InlineData("Monday, 17 August; Monday the 17th of August 2026; Mon 17 Aug 2026; Monday evening, August 17", "Mon 0000-08-17; Mon 2026-08-17; Mon 2026-08-17; Mon 0000-08-17")]
    [InlineData("8/17/2026 and 17/8/2026 and 8/8/2026", "2026-08-17; 2026-08-17; 2026-08-08")]
    [InlineData("5/8/2026", "2026-08-05?")]
    [InlineData("August–October 2026; May 1–5, 2026; Mon–Wed, August 3–5, 2026; August 30–September 2, 2026; 1–5 May 2026; 30 April to 2 May 2026", "2026-08-00..2026-10-00; 2026-05-01..2026-05-05; Mon 2026-08-03..Wed 2026-08-05; 2026-08-30..2026-09-02; 2026-05-01..2026-05-05; 2026-04-30..2026-05-02")]
    public void English_forms(string text, string expected) => Assert.Equal(expected, Written.Dates(text, "en"));

    [Theory]
    [InlineData("1–5 Mei 2026; 1-5 Mei 2026; 1 - 5 Mei 2026", "2026-05-01..2026-05-05; 2026-05-01..2026-05-05; 2026-05-01..2026-05-05")]
    [InlineData("1 s.d. 5 Mei 2026; 1 s/d 5 Mei 2026; 1 sd 5 Mei", "2026-05-01..2026-05-05; 2026-05-01..2026-05-05; 0000-05-01..0000-05-05")]
    [InlineData("1 sampai 5 Mei 2026; 1 sampai dengan 5 Mei 2026; 1 hingga 5 Mei 2026", "2026-05-01..2026-05-05; 2026-05-01..2026-05-05; 2026-05-01..2026-05-05")]
    [InlineData("30 April–2 Mei 2026; 30 Desember 2026 s.d. 2 Januari 2027; 30 Desember–2 Januari 2027", "2026-04-30..2026-05-02; 2026-12-30..2027-01-02; 2026-12-30..2027-01-02")]
    [InlineData("Senin–Rabu, 3–5 Agustus 2026; Senin-Rabu, 3-5 Agustus 2026", "Mon 2026-08-03..Wed 2026-08-05; Mon 2026-08-03..Wed 2026-08-05")]
    [InlineData("Senin s.d. Rabu, 3 s.d. 5 Agustus 2026; Sabtu dan Minggu, 15 dan 16 Agustus 2026", "Mon 2026-08-03..Wed 2026-08-05; Sat 2026-08-15..Sun 2026-08-16")]
    [InlineData("Sabtu/Minggu, 15/16 Agustus 2026", "Sat 2026-08-15..Sun 2026-08-16")]
    [InlineData("Senin, 3 Agustus s.d. Rabu, 5 Agustus 2026; Senin, 3 sampai dengan Rabu, 5 Agustus 2026", "Mon 2026-08-03..Wed 2026-08-05; Mon 2026-08-03..Wed 2026-08-05")]
    [InlineData("Senin-Rabu (3-5/8/2026); Senin-Rabu (3–5/8)", "Mon 2026-08-03..Wed 2026-08-05; Mon 0000-08-03..Wed 0000-08-05")]
    [InlineData("Agustus–Oktober 2026; Agustus-Oktober 2026; Agustus s.d. Oktober 2026; September-Desember 2026", "2026-08-00..2026-10-00; 2026-08-00..2026-10-00; 2026-08-00..2026-10-00; 2026-09-00..2026-12-00")]
    [InlineData("17-08-2026 s.d. 19-08-2026; 17/8/2026–19/8/2026", "2026-08-17..2026-08-19; 2026-08-17..2026-08-19")]
    public void Spans(string text, string expected) => Assert.Equal(expected, Written.Dates(text));

    [Theory]
    [InlineData("Pasar Minggu, 17 Agustus 2026", "2026-08-17")]
    [InlineData("malam Minggu, 15 Agustus 2026", "2026-08-15")]
    [InlineData("Minggu depan, 17 Agustus 2026", "2026-08-17")]
    [InlineData("dua minggu, 17 Agustus 2026", "2026-08-17")]
    [InlineData("lima sen, 17 Agustus 2026", "2026-08-17")]
    [InlineData("Senin. 17 Agustus 2026", "2026-08-17")]
    public void These_names_are_no_weekday_of_the_date(string text, string expected) => Assert.Equal(expected, Written.Dates(text));

    [Theory]
    [InlineData("1 Muharam 1448 H; 1 Muharram 1448 Hijriah; 10 Dzulhijjah 1447; 12 Rabi'ul Awal 1448 H; 17 Ramadhan 1447H", "1448-00-01H; 1448-00-01H; 1447-00-10H; 1448-00-12H")]
    [InlineData("1 Sura 1960, 17 Besar 1958, Tahun Baru Saka 1948, 1 Suro", "")]
    public void Other_calendars_are_not_taken_for_this_one(string text, string expected) => Assert.Equal(expected, Written.Dates(text));
}
