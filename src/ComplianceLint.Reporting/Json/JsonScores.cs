using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes points as <see cref="Score.Tenths"/>.</summary>
internal static class JsonScores
{
    /// <summary>The member <c>scores</c> with all clauses, and what they would be if nothing were lifted, where that differs.</summary>
    public static void Write(Utf8JsonWriter json, Score score, Score unlifted)
    {
        json.WriteStartObject("scores"u8);
        WriteMembers(json, score, static _ => true);
        if (unlifted.ByClause.Any(clause => score.ByClause.GetValueOrDefault(clause.Key, 100) != clause.Value))
        {
            json.WriteStartObject("unlifted"u8);
            WriteMembers(json, unlifted, static _ => true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <param name="json">Receives them.</param>
    /// <param name="score">The points.</param>
    /// <param name="isNamed">Which clauses are named one by one.</param>
    public static void WriteMembers(Utf8JsonWriter json, Score score, Func<string, bool> isNamed)
    {
        if (score.Lowest is { } lowest) json.WriteNumber("lowest"u8, Score.Tenths(lowest));
        if (score.Average is { } average) json.WriteNumber("average"u8, Score.Tenths(average));
        json.WriteStartObject("clauses"u8);
        foreach (var (clause, points) in score.ByClause.Where(one => isNamed(one.Key)).OrderBy(one => one.Key, StringComparer.Ordinal)) json.WriteNumber(clause, Score.Tenths(points));
        json.WriteEndObject();
    }
}
