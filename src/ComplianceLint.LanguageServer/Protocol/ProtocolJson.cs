using System.Text.Json.Serialization;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>How the messages of the protocol are read and written, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(DiagnosticReport))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(RangeParams))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeAction))]
[JsonSerializable(typeof(LspTextEdit))]
[JsonSerializable(typeof(CompletionItem))]
[JsonSerializable(typeof(InlayHint))]
[JsonSerializable(typeof(DocumentSymbol))]
[JsonSerializable(typeof(LspLocation))]
[JsonSerializable(typeof(CaretParams))]
[JsonSerializable(typeof(Preview))]
[JsonSerializable(typeof(DocumentLink))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
