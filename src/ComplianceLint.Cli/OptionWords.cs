using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>Limits options to words, with a message in the user's language and a suggestion.</summary>
internal static class OptionWords
{
    public static void OnlyFrom<T>(this Option<T> option, IReadOnlyList<string> words, Language language)
    {
        option.CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
            {
                result.AddError(Message(option.Name, token.Value, words).In(language));
            }
        });
    }

    public static LocalizedText Message(string option, string value, IReadOnlyList<string> words)
    {
        var list = string.Join(", ", words);
        var meant = Suggestion.Sentence(value, words);
        return new LocalizedText(
            $"{option} tidak mengenal “{value}”; yang mungkin: {list}.{meant.Id}",
            $"{option} does not know “{value}”; possible are {list}.{meant.En}");
    }
}
