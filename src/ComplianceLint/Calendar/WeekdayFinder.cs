using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>Finds the weekday that a post names beside a date.</summary>
internal static class WeekdayFinder
{
    /// <summary>“Selasa Kliwon malam, tanggal 18 Agustus”: how far back the name of the day may stand.</summary>
    private const int Reach = 7;

    /// <summary>The weekday that stands before a token of a date; null when none does.</summary>
    public static NamedWeekday? Before(PostDocument post, int token)
    {
        var elements = post.ElementSpan;
        var word = "";
        for (var i = token - 1; i >= 0 && i > token - Reach; i--)
        {
            var text = TextOf(post, i);
            if (!elements[i].IsToken) return word == "tanggal" ? OfForm(post, i) : i == token - 1 ? OfLineBefore(post, i) : null;
            if (elements[i].Kind == ElementKind.Date && DateReader.ReadElement(text).IsHijri) continue;
            if (elements[i].Kind == ElementKind.Punctuation)
            {
                if (text is "." && i > 0 && !IsShort(post, i - 1)) return null;
                if (text is "," or "(" or "/" or "." or ":" or "-") continue;
                return null;
            }

            if (elements[i].Kind != ElementKind.Word) return null;
            if (Read(post, i, word) is { } named) return named;
            if (Fold.Equal(text, "tanggal") || Fold.Equal(text, "tgl")) word = "tanggal";
            else if (DayWords.IsFiller(text)) word = DayWords.MakesWeek(text) ? "week" : word;
            else return null;
        }

        return null;
    }

    /// <summary>“17 Agustus 2026 (Senin)”.</summary>
    public static NamedWeekday? Behind(PostDocument post, int token)
    {
        if (token + 3 >= post.ElementSpan.Length || TextOf(post, token + 1) is not "(" || TextOf(post, token + 3) is not ")") return null;
        return post.ElementSpan[token + 2].Kind == ElementKind.Word ? Named(post, token + 2, WeekdayNames.Read(TextOf(post, token + 2))) : null;
    }

    /// <summary>A word that is a weekday where it stands.</summary>
    /// <param name="post">The post.</param>
    /// <param name="token">The word.</param>
    /// <param name="next">“week” when “depan” or the like follows.</param>
    public static NamedWeekday? Read(PostDocument post, int token, string next)
    {
        var text = TextOf(post, token);
        if (WeekdayNames.ReadRange(text) is { } range) return Last(post, token, range.Last);
        if ((WeekdayNames.Read(text) ?? WeekdayNames.ReadShort(text)) is not { } day) return null;
        var before = token > 0 && post.ElementSpan[token - 1].Kind == ElementKind.Word ? TextOf(post, token - 1) : [];
        // Pasar Minggu and Stasiun Senen are places, and malam Minggu is the evening of Saturday.
        if (WeekdayNames.IsPlaceCue(before) || Fold.Equal(before, "malam")) return null;
        var isWeek = Fold.Equal(text, "minggu") && !Fold.Equal(before, "hari") && (next == "week" || !char.IsUpper(text[0]));
        return isWeek ? null : Named(post, token, day);
    }

    /// <summary>The first weekday of “Senin-Rabu”, or of two tokens.</summary>
    public static NamedWeekday? FirstOf(PostDocument post, NamedWeekday last)
    {
        var element = post.ElementSpan[last.Token];
        if (last.Start > element.Start) return new(last.Token, element.Start, last.Start - 1 - element.Start, WeekdayNames.ReadRange(TextOf(post, last.Token))!.Value.First);
        return Connectors.Before(post, last.Token, out var before) != Joint.None && post.ElementSpan[before].Kind == ElementKind.Word
            ? Read(post, before, "")
            : null;
    }

    /// <summary>The lines of a form: “Hari: Senin”, and below it “Tanggal: 17 Agustus 2026”.</summary>
    private static NamedWeekday? OfForm(PostDocument post, int boundary)
    {
        var last = boundary;
        while (last >= 0 && last > boundary - Reach && !post.ElementSpan[last].IsToken) last--;
        if (last < 2 || post.ElementSpan[last].Kind != ElementKind.Word || TextOf(post, last - 1) is not ":") return null;
        return Fold.Equal(TextOf(post, last - 2), "hari") ? Read(post, last, "") : null;
    }

    /// <summary>“Senin,” at the end of a line, and the date on the next.</summary>
    private static NamedWeekday? OfLineBefore(PostDocument post, int boundary) =>
        boundary > 1 && TextOf(post, boundary - 1) is "," && post.ElementSpan[boundary - 2].Kind == ElementKind.Word ? Read(post, boundary - 2, "") : null;

    private static NamedWeekday? Named(PostDocument post, int token, DayOfWeek? day) =>
        day is { } known ? new(token, post.ElementSpan[token].Start, post.ElementSpan[token].Length, known) : null;

    private static NamedWeekday Last(PostDocument post, int token, DayOfWeek day)
    {
        var element = post.ElementSpan[token];
        var at = TextOf(post, token).IndexOf('-') + 1;
        return new(token, element.Start + at, element.Length - at, day);
    }

    /// <summary>A full stop behind “tgl” or “Sen” ends no sentence.</summary>
    private static bool IsShort(PostDocument post, int token)
    {
        var text = TextOf(post, token);
        return Fold.Equal(text, "tgl") || WeekdayNames.ReadShort(text) is not null;
    }

    private static ReadOnlySpan<char> TextOf(PostDocument post, int token)
    {
        var element = post.ElementSpan[token];
        return post.Text.AsSpan(element.Start, element.Length);
    }
}
