using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>How two days or two times are joined.</summary>
internal enum Joint
{
    None,

    /// <summary>“–”, “s.d.”, “sampai dengan”, “to”.</summary>
    Through,

    /// <summary>A dash with a blank before it.</summary>
    LooseDash,

    /// <summary>“dan”, “&amp;”, “/”.</summary>
    And,
}

/// <summary>Reads backwards what joins two days or two times.</summary>
internal static class Connectors
{
    /// <summary>What ends right before a token.</summary>
    /// <param name="post">The post.</param>
    /// <param name="token">The token behind it.</param>
    /// <param name="before">The token before it.</param>
    public static Joint Before(PostDocument post, int token, out int before)
    {
        var elements = post.ElementSpan;
        before = token - 2;
        if (before < 0 || !elements[token - 1].IsToken) return Joint.None;
        var text = post.Text.AsSpan(elements[token - 1].Start, elements[token - 1].Length);
        if (elements[token - 1].Kind == ElementKind.Punctuation)
        {
            if (text.Length == 1 && (DateCursor.IsDash(text[0]) || text[0] == '—')) return elements[before].End < elements[token - 1].Start ? Joint.LooseDash : Joint.Through;
            if (text is "&" or "/") return Joint.And;
            return text is "." && Spells(post, token - 4, "s", ".", "d") ? Skip(4, token, out before) : Joint.None;
        }

        if (elements[token - 1].Kind != ElementKind.Word) return Joint.None;
        if (Fold.Equal(text, "d") && (Spells(post, token - 3, "s", "/") || Spells(post, token - 3, "s", "."))) return Skip(3, token, out before);
        if (Fold.Equal(text, "dengan") && Spells(post, token - 2, "sampai")) return Skip(2, token, out before);
        if (Fold.Equal(text, "sampai") || Fold.Equal(text, "hingga") || Fold.Equal(text, "sd") || text is "to" or "until" or "through") return Joint.Through;
        return text is "dan" or "serta" or "and" ? Joint.And : Joint.None;
    }

    private static Joint Skip(int tokens, int token, out int before)
    {
        before = token - tokens - 1;
        return before >= 0 ? Joint.Through : Joint.None;
    }

    private static bool Spells(PostDocument post, int from, params ReadOnlySpan<string> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (from + i < 0 || !post.ElementSpan[from + i].IsToken) return false;
            var element = post.ElementSpan[from + i];
            if (!Fold.Equal(post.Text.AsSpan(element.Start, element.Length), tokens[i])) return false;
        }

        return true;
    }
}
