using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Validation;

/// <summary>A variable in the place of a value.</summary>
/// <param name="Type">What the place expects; null when the place itself is unknown.</param>
/// <param name="HasLocationDefault">The argument or input field has a default of its own, which a missing variable falls back on.</param>
/// <param name="OneOf">The input object around the place, when exactly one of its fields must be given.</param>
internal sealed record VariableUsage(VariableNode Variable, GraphQLType? Type, bool HasLocationDefault, InputObjectType? OneOf);
