using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>Why a document does not fit the schema, and every place in it that has a part in that.</summary>
internal sealed record ValidationError(string Message, IReadOnlyList<SourceLocation> Locations);
