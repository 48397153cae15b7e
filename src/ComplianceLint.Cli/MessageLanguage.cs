namespace ComplianceLint.Cli;

/// <summary>Chooses the language of messages: the option, the configuration, the locale of the system, Indonesian.</summary>
internal static class MessageLanguage
{
    public static Language Choose(string? option, Language? configured, Func<string, string?> variable) =>
        Read(option) ?? configured ?? OfLocale(variable);

    /// <summary>The language of a help page, which is shown before any configuration is read.</summary>
    public static Language OfArguments(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        const string Inline = CommonOptions.LanguageName + "=";
        string? option = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].StartsWith(Inline, StringComparison.Ordinal)) option = arguments[i][Inline.Length..];
            else if (arguments[i] == CommonOptions.LanguageName && i + 1 < arguments.Count) option = arguments[i + 1];
        }

        return Choose(option, null, variable);
    }

    /// <summary>The language of a word of <c>--lang</c>; null without one.</summary>
    public static Language? Read(string? word) => word switch
    {
        "id" => Language.Indonesian,
        "en" => Language.English,
        _ => null,
    };

    // POSIX: the first of the three that is set decides, the others are not looked at.
    private static Language OfLocale(Func<string, string?> variable)
    {
        var locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? "";
        return locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Indonesian;
    }
}
