namespace ComplianceLint.Workspace.Settings;

/// <summary>Reads which posts an override selects.</summary>
internal static class OverrideReader
{
    public static PostOverride Read(ConfigurationDocument document, Node item) => new()
    {
        Files = Texts(item, "files"),
        Posts = new PostSelector
        {
            Channels = Texts(item, "channels"),
            Accounts = Texts(item, "accounts"),
            Kinds = Texts(item, "kinds"),
            Categories = Texts(item, "categories"),
            Languages = Texts(item, "languages"),
        },
        Origin = document.OriginOf(item) with { IsOverride = true },
    };

    private static IReadOnlyList<string> Texts(Node item, string key)
    {
        var choices = PostSelector.ChoicesOf(key);
        return [.. ConfigurationDocument.Items(item[key]).Where(Shapes.IsText).Select(value => choices?.GetValueOrDefault(value.Text) ?? value.Text)];
    }
}
