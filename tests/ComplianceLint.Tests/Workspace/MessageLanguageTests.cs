using ComplianceLint.Cli;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class MessageLanguageTests
{
    [Theory]
    [InlineData("en", Language.Indonesian, "LANG=id_ID.UTF-8", Language.English)]
    [InlineData("id", Language.English, "LANG=en_US.UTF-8", Language.Indonesian)]
    [InlineData(null, Language.English, "LANG=id_ID.UTF-8", Language.English)]
    [InlineData(null, Language.Indonesian, "LANG=en_US.UTF-8", Language.Indonesian)]
    [InlineData(null, null, "LANG=en_US.UTF-8", Language.English)]
    [InlineData(null, null, "LC_ALL=en_GB", Language.English)]
    [InlineData(null, null, "LC_MESSAGES=en", Language.English)]
    [InlineData(null, null, "LC_ALL=C LANG=en_US.UTF-8", Language.Indonesian)]
    [InlineData(null, null, "LC_MESSAGES=id_ID LANG=en_US.UTF-8", Language.Indonesian)]
    [InlineData(null, null, "LANG=jv_ID", Language.Indonesian)]
    [InlineData(null, null, "", Language.Indonesian)]
    public void The_option_wins_over_the_configuration_and_that_over_the_locale(
        string? option, Language? configured, string locale, Language expected)
    {
        var variables = locale.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(variable => variable.Split('=')[0], variable => variable.Split('=')[1], StringComparer.Ordinal);

        Assert.Equal(expected, MessageLanguage.Choose(option, configured, name => variables.GetValueOrDefault(name)));
    }
}
