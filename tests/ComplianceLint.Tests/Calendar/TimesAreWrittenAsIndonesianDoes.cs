using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class TimesAreWrittenAsIndonesianDoes
{
    private static readonly OneRule Rule = OneRule.WithMessage("{expected}", "{ kind: calendar, test: time-format }");

    [Theory]
    [InlineData("Mulai jam 8 pagi WIB.", "Mulai pukul 08.00 WIB.")]
    [InlineData("Mulai jam 8 malam.", "Mulai pukul 20.00.")]
    [InlineData("Jam 1 siang istirahat.", "Pukul 13.00 istirahat.")]
    [InlineData("Jam 12 siang, jam 12 malam, jam 3 sore, jam 2 dini hari", "Pukul 12.00, pukul 24.00, pukul 15.00, pukul 02.00")]
    [InlineData("Mulai 08:00 WIB.", "Mulai pukul 08.00 WIB.")]
    [InlineData("Mulai pkl. 08.00 WIB.", "Mulai pukul 08.00 WIB.")]
    [InlineData("Mulai pukul 08:00–10:00 WIB.", "Mulai pukul 08.00–10.00 WIB.")]
    [InlineData("Mulai jam 8–10 pagi.", "Mulai pukul 08.00–10.00.")]
    [InlineData("Mulai jam 08.30.", "Mulai pukul 08.30.")]
    public void Others_are_mended(string text, string repaired)
    {
        Assert.Equal(repaired, Rule.Fix(text));
        Rule.IsSilentOn(repaired);
    }

    [Theory]
    [InlineData("Mulai pukul 08.00 WIB dan 08.00–10.00 WIB.")]
    [InlineData("Mulai jam 8, pukul 8, jam 1 malam.")]
    [InlineData("selama 2 jam, QS 2:18, skor 21:15")]
    [InlineData("pukul 24:30 WIB")]
    [InlineData("---\nbahasa: en\n---\nDoors open at 08:00 and 8 pm.")]
    public void What_is_right_or_uncertain_or_english_is_silent(string text) => Rule.IsSilentOn(text);
}
