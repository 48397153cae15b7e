using YamlDotNet.Core;

namespace ComplianceLint.Syntax;

/// <summary>Leads from the value of a YAML scalar back into the file, for every style.</summary>
internal static class YamlScalarMap
{
    /// <summary>The exact map; null when the decoder and YamlDotNet differ, which a property test refuses.</summary>
    public static OffsetMap? Exact(string source, TextSpan span, ScalarStyle style, string value)
    {
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return YamlBlockScalar.Map(source.AsSpan(0, span.End), span.Start, value);
        }

        var content = style == ScalarStyle.Plain ? span : new TextSpan(span.Start + 1, span.Length - 2);
        return value.Length == content.Length && source.AsSpan(content.Start, content.Length).SequenceEqual(value)
            ? OffsetMap.Identity(content.Start, content.Length)
            : YamlFlowScalar.Map(source.AsSpan(0, content.End), content.Start, style, value);
    }

    /// <summary>A map in which the scalar is a single unit.</summary>
    public static OffsetMap Whole(TextSpan span, string value)
    {
        if (value.Length == 0) return OffsetMap.Identity(span.Start, 0);
        var map = new OffsetMap.Builder();
        map.Add(value.Length, span.Start, span.Length);
        return map.Build();
    }
}
