namespace ComplianceLint.Rules;

/// <summary>Conditions on the fields of a post, of which one must hold.</summary>
internal sealed class PostConditions(IReadOnlyList<PostCondition> conditions)
{
    public static PostConditions None { get; } = new([]);

    public bool IsEmpty => conditions.Count == 0;

    public bool Hold(PostContext context)
    {
        foreach (var condition in conditions)
        {
            if (condition.Holds(context)) return true;
        }

        return false;
    }
}

/// <summary>One condition: its keys are joined by and, the values of a key by or.</summary>
internal sealed record PostCondition
{
    /// <summary>The keys as rule files write them, and the field that each asks for; channels may come from the run instead.</summary>
    public static IReadOnlyDictionary<string, string> FieldOfKey { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["categories"] = "kategori",
        ["kinds"] = "jenis",
        ["objectives"] = "tujuan",
        ["channels"] = "saluran",
        ["accountTypes"] = "jenis_akun",
    };

    /// <summary>Field name to accepted values.</summary>
    public IReadOnlyList<(string Field, IReadOnlyList<string> Values)> Values { get; init; } = [];

    /// <summary>Fields of which one must be present and not empty.</summary>
    public IReadOnlyList<string> Present { get; init; } = [];

    /// <summary>Seasons of the registry of which none may be on; one that no registry knows never is.</summary>
    public IReadOnlyList<string> OutsideSeasons { get; init; } = [];

    public bool Holds(PostContext context)
    {
        foreach (var season in OutsideSeasons)
        {
            if (context.Options.Registry.IsInSeason(season, DateOnly.FromDateTime(context.Publication.DateTime))) return false;
        }

        foreach (var (field, values) in Values)
        {
            if (!ActualValues(context, field).Any(actual => values.Contains(actual, StringComparer.Ordinal))) return false;
        }

        return Present.Count == 0 || Present.Any(field => context.Post.Field(field) is not null);
    }

    private static IReadOnlyList<string> ActualValues(PostContext context, string field) => field switch
    {
        "saluran" => context.Channels,
        "jenis" => [context.Post.Kind],
        _ => context.Post.ValuesOf(field),
    };
}
