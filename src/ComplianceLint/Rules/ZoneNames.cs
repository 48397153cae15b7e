namespace ComplianceLint.Rules;

/// <summary>The words that rule files and outputs use for zones.</summary>
internal static class ZoneNames
{
    public static IReadOnlyList<string> All { get; } = ["body", "title", "altText", "variant", "field", "quoted", "code", "url", "comment"];

    public static Zone? Parse(string name) => name switch
    {
        "body" => Zone.Body,
        "title" => Zone.Title,
        "altText" => Zone.AltText,
        "variant" => Zone.Variant,
        "field" => Zone.Field,
        "quoted" => Zone.Quoted,
        "code" => Zone.Code,
        "url" => Zone.Url,
        "comment" => Zone.Comment,
        _ => null,
    };
}
