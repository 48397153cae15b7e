namespace ComplianceLint.Carets;

/// <summary>An object or list of JSON that is open at a place.</summary>
internal sealed class JsonFrame(bool isObject)
{
    public bool IsObject { get; } = isObject;

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The last key that was read.</summary>
    public string? Key { get; set; }

    /// <summary>True behind its colon.</summary>
    public bool IsValue { get; set; }
}
