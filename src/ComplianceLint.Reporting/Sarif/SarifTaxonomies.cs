using System.Text.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>The clauses that rules serve, as taxonomies of SARIF: one for the principles, one for the ethics, and so on.</summary>
internal sealed class SarifTaxonomies
{
    private readonly List<IGrouping<string, Clause>> _groups;
    private readonly Dictionary<string, (int Taxonomy, int Taxon)> _places = new(StringComparer.Ordinal);

    public SarifTaxonomies(IReadOnlyDictionary<string, Clause> clauses)
    {
        _groups = [.. clauses.Values.OrderBy(clause => clause.Id, StringComparer.Ordinal).GroupBy(clause => clause.Group)];
        foreach (var (taxonomy, group) in _groups.Index())
        {
            foreach (var (taxon, clause) in group.Index()) _places[clause.Id] = (taxonomy, taxon);
        }
    }

    public void Write(Utf8JsonWriter json, RunHeader header)
    {
        json.WriteStartArray("taxonomies"u8);
        foreach (var group in _groups)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, group.Key);
            json.WriteString("version"u8, header.ToolVersion);
            json.WriteString("language"u8, SarifRun.LanguageOf(header));
            json.WriteText("shortDescription"u8, $"{SarifWords.Clauses.In(header.Language)}: {group.Key}");
            json.WriteStartArray("taxa"u8);
            foreach (var clause in group) Write(json, clause, header.Language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Says which taxonomies the rules refer to.</summary>
    public void WriteSupported(Utf8JsonWriter json)
    {
        json.WriteStartArray("supportedTaxonomies"u8);
        for (var i = 0; i < _groups.Count; i++) WriteReference(json, i);
        json.WriteEndArray();
    }

    public void WriteRelationships(Utf8JsonWriter json, Rule rule)
    {
        var places = rule.Clauses.Where(_places.ContainsKey).ToList();
        if (places.Count == 0) return;
        json.WriteStartArray("relationships"u8);
        foreach (var clause in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("target"u8);
            json.WriteString("id"u8, clause);
            json.WriteNumber("index"u8, _places[clause].Taxon);
            json.WritePropertyName("toolComponent"u8);
            WriteReference(json, _places[clause].Taxonomy);
            json.WriteEndObject();
            json.WriteStartArray("kinds"u8);
            json.WriteStringValue("relevant"u8);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReference(Utf8JsonWriter json, int taxonomy)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, _groups[taxonomy].Key);
        json.WriteNumber("index"u8, taxonomy);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Clause clause, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, clause.Id);
        json.WriteString("name"u8, SarifRule.NameOf(clause.Id));
        json.WriteText("shortDescription"u8, SarifText.Sentence(clause.Title.In(language)));
        json.WriteText("fullDescription"u8, SarifText.Cut(SarifText.Sentence(clause.Summary.In(language)), SarifRule.MostDescription));
        json.WriteEndObject();
    }
}
