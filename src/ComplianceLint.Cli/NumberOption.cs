using System.CommandLine;
using System.Globalization;

namespace ComplianceLint.Cli;

/// <summary>Makes options that take a whole number, and say so in the user's language.</summary>
internal static class NumberOption
{
    public static Option<int?> Of(int least, Language language, string name, params string[] aliases) => new(name, aliases)
    {
        HelpName = "N",
        CustomParser = result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
            result.AddError(new LocalizedText(
                $"{name} memerlukan bilangan bulat dari {least} sampai {LocalizedText.Number(int.MaxValue).Id}.",
                $"{name} takes a whole number from {least} to {LocalizedText.Number(int.MaxValue).En}.").In(language));
            return null;
        },
    };
}
