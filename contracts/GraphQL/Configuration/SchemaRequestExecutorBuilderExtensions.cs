using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds types to the schema. Errors in them show when the schema is built.</summary>
public static partial class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Adds an empty type named <c>Query</c>, to be filled by type extensions. Calling it again changes nothing.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder)
        => builder.Contribute(new RootTypeContribution(OperationType.Query, null));

    /// <summary>Adds the query type.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="type">A class whose members become the fields.</param>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type type)
        => builder.Contribute(new RootTypeContribution(OperationType.Query, type));

    /// <summary>Adds the query type.</summary>
    /// <typeparam name="T">A class whose members become the fields.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddQueryType(typeof(T));

    /// <summary>Adds an empty type named <c>Mutation</c>, to be filled by type extensions. Calling it again changes nothing.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder)
        => builder.Contribute(new RootTypeContribution(OperationType.Mutation, null));

    /// <summary>Adds the mutation type.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="type">A class whose members become the fields.</param>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type type)
        => builder.Contribute(new RootTypeContribution(OperationType.Mutation, type));

    /// <summary>Adds the mutation type.</summary>
    /// <typeparam name="T">A class whose members become the fields.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddMutationType(typeof(T));

    /// <summary>Adds an empty type named <c>Subscription</c>, to be filled by type extensions. Calling it again changes nothing.</summary>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder)
        => builder.Contribute(new RootTypeContribution(OperationType.Subscription, null));

    /// <summary>Adds the subscription type.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="type">A class whose members become the fields.</param>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type type)
        => builder.Contribute(new RootTypeContribution(OperationType.Subscription, type));

    /// <summary>Adds the subscription type.</summary>
    /// <typeparam name="T">A class whose members become the fields.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddSubscriptionType(typeof(T));

    /// <summary>Adds a type; its attributes and shape tell which kind. Needed where no field leads to it, such as for members of a union.</summary>
    /// <typeparam name="T">A .NET type, or a scalar such as <see cref="DateType"/>.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder)
        => builder.AddType(typeof(T));

    /// <summary>Adds a type; its attributes and shape tell which kind.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="type">A .NET type, or a scalar such as <see cref="DateType"/>.</param>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
        => builder.Contribute(new TypeContribution(type, TypeContributionKind.Inferred));

    /// <summary>Adds types; the attributes and shape of each tell which kind.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="types">.NET types, type extensions among them.</param>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types)
        => types.Aggregate(builder, AddType);

    /// <summary>Adds a class whose attribute tells which type it extends.</summary>
    /// <typeparam name="TExtension">The class.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddTypeExtension<TExtension>(this IRequestExecutorBuilder builder)
        => builder.AddTypeExtension(typeof(TExtension));

    /// <summary>Adds a class whose attribute tells which type it extends.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="typeExtension">The class; may be static.</param>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension)
        => builder.Contribute(new TypeContribution(typeExtension, TypeContributionKind.Extension));

    /// <summary>Adds an object type.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Contribute(new TypeContribution(typeof(T), TypeContributionKind.Object));

    /// <summary>Adds an interface: object types whose .NET types implement it, implement it in the schema.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Contribute(new TypeContribution(typeof(T), TypeContributionKind.Interface));

    /// <summary>Adds a union of the object types whose .NET types implement a type.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Contribute(new TypeContribution(typeof(T), TypeContributionKind.Union));

    /// <summary>Adds an enum.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder)
        => builder.Contribute(new TypeContribution(typeof(T), TypeContributionKind.Enum));

    /// <summary>Adds an input object.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder)
        where T : notnull
        => builder.Contribute(new TypeContribution(typeof(T), TypeContributionKind.InputObject));

    /// <summary>Binds a .NET type to a scalar, instead of the default one.</summary>
    /// <typeparam name="TRuntime">The .NET type.</typeparam>
    /// <typeparam name="TSchema">The scalar.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime, TSchema>(this IRequestExecutorBuilder builder)
        where TSchema : INamedType
        => builder.BindRuntimeType(typeof(TRuntime), typeof(TSchema));

    /// <summary>Binds a .NET type to a scalar, instead of the default one.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="runtimeType">The .NET type.</param>
    /// <param name="schemaType">The scalar.</param>
    public static IRequestExecutorBuilder BindRuntimeType(this IRequestExecutorBuilder builder, Type runtimeType, Type schemaType)
        => builder.Contribute(new RuntimeBindingContribution(runtimeType, schemaType));

    /// <summary>Binds a .NET type to a scalar by its name, instead of the default one.</summary>
    /// <typeparam name="TRuntime">The .NET type.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="typeName">The scalar's name in the schema; null for the name made from the C# name.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime>(this IRequestExecutorBuilder builder, string? typeName = null)
        => builder.BindRuntimeType(typeof(TRuntime), typeName);

    /// <summary>Binds a .NET type to a scalar by its name, instead of the default one.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="runtimeType">The .NET type.</param>
    /// <param name="typeName">The scalar's name in the schema; null for the name made from the C# name.</param>
    public static IRequestExecutorBuilder BindRuntimeType(this IRequestExecutorBuilder builder, Type runtimeType, string? typeName = null)
        => builder.Contribute(new NamedBindingContribution(runtimeType, typeName ?? runtimeType.Name));

    /// <summary>Adds a directive to the schema.</summary>
    /// <typeparam name="T">A class with <see cref="DirectiveTypeAttribute"/>.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddDirectiveType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddDirectiveType(typeof(T));

    /// <summary>Adds a directive to the schema.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="type">A class with <see cref="DirectiveTypeAttribute"/>.</param>
    public static IRequestExecutorBuilder AddDirectiveType(this IRequestExecutorBuilder builder, Type type)
        => builder.Contribute(new DirectiveTypeContribution(type));

    /// <summary>Changes how the schema is built.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="configure">Sets options; runs once, when the schema is built.</param>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
        => builder.Contribute(new SchemaOptionsContribution(configure));
}
