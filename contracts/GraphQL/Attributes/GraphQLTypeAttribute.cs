using HotChocolate.Types;

namespace HotChocolate;

/// <summary>
/// Sets the schema type of a field, argument or input field, nullability included: the C# type no longer decides it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>Sets the type by a .NET type.</summary>
    /// <param name="type">A schema type such as <see cref="IdType"/> or <c>NonNullType&lt;ListType&lt;IdType&gt;&gt;</c>, or a .NET type.</param>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>Sets the type by its text in SDL.</summary>
    /// <param name="typeSyntax">For example <c>[ID!]!</c>; every name in it must exist in the schema.</param>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The .NET type given; null when SDL text was given.</summary>
    public Type? Type { get; }

    /// <summary>The SDL text given; null when a .NET type was given.</summary>
    public string? TypeSyntax { get; }
}

/// <summary>Sets the schema type of a field, argument or input field, nullability included.</summary>
/// <typeparam name="T">A schema type such as <see cref="IdType"/> or <c>NonNullType&lt;DateType&gt;</c>.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T)) where T : IType;
