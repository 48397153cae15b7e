using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>Puts the times of a post together from its elements: spans, the words before and the zones behind.</summary>
internal static class TimeFinder
{
    private const int LongestZone = 5;

    public static IReadOnlyList<WrittenTime> Find(PostDocument post)
    {
        List<WrittenTime>? times = null;
        var elements = post.ElementSpan;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Time) continue;
            var time = Read(post, i);
            times ??= [];
            if (times.Count > 0 && Join(post, times[^1], time) is { } span) times[^1] = span;
            else times.Add(time);
        }

        if (times is null) return [];
        ShareZones(post, times);
        if (times.Exists(time => time.Zone >= 0)) times = times.ConvertAll(time => time.Zone >= 0 ? time : time with { IsZoneStatedElsewhere = true });
        return times;
    }

    private static WrittenTime Read(PostDocument post, int token)
    {
        var reading = TimeReader.ReadElement(TextOf(post, token));
        var cue = CueBefore(post, token);
        var last = token;
        var part = PartOfDayBehind(post, token);
        if (part > 0) last = part;
        return new WrittenTime
        {
            First = cue >= 0 ? cue : token,
            Last = last,
            StartToken = token,
            EndToken = token,
            Start = reading,
            End = reading,
            Cue = cue >= 0 ? Fold.String(TextOf(post, cue)) : "",
            PartOfDay = part,
            Zone = ZoneBehind(post, last),
        };
    }

    /// <summary>“08.00–10.00 WIB” is one span of time; “08.00 dan 10.00 WIB” are two times.</summary>
    private static WrittenTime? Join(PostDocument post, WrittenTime first, WrittenTime second)
    {
        if (second.First != second.StartToken || first.IsSpan) return null;
        var joint = Connectors.Before(post, second.StartToken, out var before);
        if (joint is not (Joint.Through or Joint.LooseDash) || (before != first.Last && before != first.Zone)) return null;
        return first with
        {
            Last = second.Last,
            EndToken = second.EndToken,
            End = second.End,
            PartOfDay = second.PartOfDay >= 0 ? second.PartOfDay : first.PartOfDay,
            Zone = second.Zone >= 0 ? second.Zone : first.Zone,
        };
    }

    /// <summary>In “pukul 08.00 dan 13.00 WIB” the zone stands for both.</summary>
    private static void ShareZones(PostDocument post, List<WrittenTime> times)
    {
        for (var i = times.Count - 2; i >= 0; i--)
        {
            if (times[i].Zone < 0 && times[i + 1].Zone >= 0 && IsList(post, times[i].Last, times[i + 1].First)) times[i] = times[i] with { Zone = times[i + 1].Zone };
        }
    }

    private static bool IsList(PostDocument post, int last, int next)
    {
        for (var i = last + 1; i < next; i++)
        {
            if (!post.ElementSpan[i].IsToken || !(TextOf(post, i) is "," or "/" or "&" || TimeCues.IsConnector(TextOf(post, i)))) return false;
        }

        return true;
    }

    private static int CueBefore(PostDocument post, int token)
    {
        var i = token - 1;
        while (i >= 0 && i > token - 3 && post.ElementSpan[i].Kind == ElementKind.Punctuation && TextOf(post, i) is "." or ":") i--;
        return i >= 0 && post.ElementSpan[i].Kind == ElementKind.Word && TimeCues.IsStrong(TextOf(post, i)) ? i : -1;
    }

    /// <summary>“pagi”, “dini hari”, “am”; -1 when no such word follows.</summary>
    private static int PartOfDayBehind(PostDocument post, int token)
    {
        if (token + 1 >= post.ElementSpan.Length || post.ElementSpan[token + 1].Kind != ElementKind.Word) return -1;
        var text = TextOf(post, token + 1);
        if (TimeCues.IsPartOfDay(text) || Fold.Equal(text, "malam") || TimeReader.MeridiemLength(text) > 0) return token + 1;
        var isDawn = Fold.Equal(text, "dini") && token + 2 < post.ElementSpan.Length && Fold.Equal(TextOf(post, token + 2), "hari");
        return isDawn ? token + 2 : -1;
    }

    /// <summary>“WIB”, also in brackets, and “waktu Indonesia bagian barat”.</summary>
    private static int ZoneBehind(PostDocument post, int last)
    {
        for (var i = last + 1; i < post.ElementSpan.Length && i <= last + LongestZone && post.ElementSpan[i].IsToken; i++)
        {
            var text = TextOf(post, i);
            if (TimeCues.ZoneLength(text) > 0 || Fold.Equal(text, "barat") || Fold.Equal(text, "tengah") || Fold.Equal(text, "timur")) return i;
            // The letters of “8 a.m. WIB” are words of their own.
            if (!(text is "(" or "." or "m" or "M" || Fold.Equal(text, "waktu") || Fold.Equal(text, "indonesia") || Fold.Equal(text, "bagian"))) return -1;
        }

        return -1;
    }

    private static ReadOnlySpan<char> TextOf(PostDocument post, int token)
    {
        var element = post.ElementSpan[token];
        return post.Text.AsSpan(element.Start, element.Length);
    }
}
