using System.Linq.Expressions;

namespace Leefbaarheid.GraphQL.Types.Building;

/// <summary>Writes the expression of a value that a resolver needs, when the resolver first runs.</summary>
/// <param name="context">The resolver's <see cref="HotChocolate.Resolvers.IResolverContext"/>.</param>
internal delegate Expression Binding(ParameterExpression context);
