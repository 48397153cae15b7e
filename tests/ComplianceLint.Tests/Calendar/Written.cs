using System.Globalization;
using ComplianceLint.Calendar;
using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

/// <summary>What the engine reads in a text, written as text again.</summary>
internal static class Written
{
    /// <summary>“Senin–Rabu, 3–5 Agustus 2026” as <c>Mon 2026-08-03..Wed 2026-08-05</c>; unknown parts are zeros.</summary>
    public static string Dates(string text, string language = "id") =>
        string.Join("; ", Post(text, language).Dates.Select(Of));

    /// <summary>“pukul 08.00–10.00 WIB” as <c>08.00..10.00 WIB</c>.</summary>
    public static string Times(string text) => string.Join("; ", Post(text, "id") is var post ? post.Times.Select(time => Of(post, time)) : []);

    public static PostDocument Post(string text, string language) =>
        Assert.Single(PostDocument.Parse(new SourceText("a.md", $"---\nbahasa: {language}\n---\n{text}"), ParseOptions.Default).Posts);

    private static string Of(WrittenDate date)
    {
        var start = Of(date.Weekday, date.Start);
        var text = date.IsSpan ? $"{start}..{Of(date.EndWeekday, date.End)}" : start;
        return date.IsOrderUnknown ? text + "?" : text;
    }

    private static string Of(NamedWeekday? weekday, DateReading date) =>
        (weekday is { } named ? named.Day.ToString()[..3] + " " : "")
        + string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}") + (date.IsHijri ? "H" : "");

    private static string Of(PostDocument post, WrittenTime time)
    {
        var text = time.IsSpan ? $"{Of(time.Start)}..{Of(time.End)}" : Of(time.Start);
        if (time.PartOfDay >= 0) text += " " + TextOf(post, time.PartOfDay);
        return time.Zone >= 0 ? $"{text} {TextOf(post, time.Zone)}" : text;
    }

    private static string Of(TimeReading time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}.{time.Minute:00}");

    private static string TextOf(PostDocument post, int token) => post.Text.Substring(post.Elements[token].Start, post.Elements[token].Length);
}
