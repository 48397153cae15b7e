using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class TimesHaveAValue
{
    [Theory]
    [InlineData("pukul 08.00; 08:00; 08.00 WIB; Pkl. 9.30; pk. 09.30", "08.00; 08.00; 08.00 WIB; 09.30; 09.30")]
    [InlineData("08.00–10.00 WIB; pukul 08.00 s.d. 10.00 Wita; 08.00-10.00 WIT", "08.00..10.00 WIB; 08.00..10.00 Wita; 08.00..10.00 WIT")]
    [InlineData("08.00-selesai; 08.00 s.d. selesai", "08.00; 08.00")]
    [InlineData("jam 8 pagi; pukul 8 malam; jam 12 siang; pukul 3 sore; jam 2 dini hari", "08.00 pagi; 08.00 malam; 12.00 siang; 03.00 sore; 02.00 hari")]
    [InlineData("8 am; 8pm; 10:30am; 9 a.m.; 5 sore", "08.00 am; 08.00; 10.30; 09.00; 05.00 sore")]
    [InlineData("pukul 8–10 pagi; pukul 8", "08.00..10.00 pagi; 08.00")]
    [InlineData("08.00 GMT+7; 01.00 UTC; 08.00 (WIB); 08.00 waktu Indonesia Barat", "08.00 GMT; 01.00 UTC; 08.00 WIB; 08.00 Barat")]
    [InlineData("pukul 08.00 dan 13.00 WIB", "08.00 WIB; 13.00 WIB")]
    [InlineData("08:30:15 WIB; 08.30.15 WIB", "08.30 WIB; 08.30 WIB")]
    [InlineData("Waktu : 08.00; Pukul : 13.00; ⏰ 09.00", "08.00; 13.00; 09.00")]
    [InlineData("Senin–Jumat, 08.00–15.00", "08.00..15.00")]
    [InlineData("pukul 24.00; 24.30 WIB; 25:00 WIB; pukul 12.60", "24.00; 24.30 WIB; 25.00 WIB; 12.60")]
    public void Forms(string text, string expected) => Assert.Equal(expected, Written.Times(text));
}
