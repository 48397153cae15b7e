using ComplianceLint.Posts;

namespace ComplianceLint.Rules;

/// <summary>Conditions on the fields of a post, of which one must hold.</summary>
internal sealed class PostConditions(PostCondition[] conditions)
{
    public static PostConditions None { get; } = new([]);

    public bool IsEmpty => conditions.Length == 0;

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
        ["audiences"] = "khalayak",
        ["channels"] = "saluran",
        ["accountTypes"] = "jenis_akun",
        ["styles"] = "gaya",
        ["measurements"] = "pengukuran[].kategori",
    };

    public FieldValues[] Values { get; init; } = [];

    /// <summary>Fields of which one must be present, not empty and not false.</summary>
    public FieldPath[] Present { get; init; } = [];

    /// <summary>Fields of which one must be missing, empty or false.</summary>
    public FieldPath[] Absent { get; init; } = [];

    /// <summary>Kinds of media of which the post must have one.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>Seasons of the registry of which none may be on; one that no registry knows never is.</summary>
    public string[] OutsideSeasons { get; init; } = [];

    /// <remarks>Hot: nearly every rule has one, so it makes nothing and stops at the first key that does not hold.</remarks>
    public bool Holds(PostContext context)
    {
        foreach (var season in OutsideSeasons)
        {
            if (context.Options.Registry.IsInSeason(season, context.PublicationDay)) return false;
        }

        foreach (var (field, values) in Values)
        {
            if (!HasOne(context, field, values)) return false;
        }

        if (Present.Length > 0 && CountStated(context.Post, Present) == 0) return false;
        if (Absent.Length > 0 && CountStated(context.Post, Absent) == Absent.Length) return false;
        return Media.Count == 0 || MediaKinds.Of(context.Post).Any(kind => Media.Contains(kind, StringComparer.Ordinal));
    }

    /// <summary>The keys one by one: in “unless” each stands for itself.</summary>
    public IEnumerable<PostCondition> Split()
    {
        foreach (var value in Values) yield return new PostCondition { Values = [value] };
        if (Present.Length > 0) yield return new PostCondition { Present = Present };
        if (Absent.Length > 0) yield return new PostCondition { Absent = Absent };
        if (Media.Count > 0) yield return new PostCondition { Media = Media };
        if (OutsideSeasons.Length > 0) yield return new PostCondition { OutsideSeasons = OutsideSeasons };
    }

    private static bool HasOne(PostContext context, FieldPath field, string[] values)
    {
        if (ReferenceEquals(field.Shape, PostFields.Kind)) return Has(values, context.Post.Kind);
        if (ReferenceEquals(field.Shape, PostFields.Channels))
        {
            foreach (var channel in context.Channels)
            {
                if (Has(values, channel)) return true;
            }

            return false;
        }

        var stated = field.Values(context.Post);
        for (var i = 0; i < stated.Count; i++)
        {
            if (Has(values, field.Canonical(stated[i]))) return true;
        }

        return false;
    }

    private static bool Has(string[] values, string value) => Array.IndexOf(values, value) >= 0;

    private static int CountStated(PostDocument post, FieldPath[] fields)
    {
        var count = 0;
        foreach (var field in fields) count += field.IsStated(post) ? 1 : 0;
        return count;
    }
}

/// <summary>A field and the values of which it must have one.</summary>
internal sealed record FieldValues(FieldPath Field, string[] Values);
