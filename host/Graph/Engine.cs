using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.GraphQL.Data.Filtering;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Server;
using Leefbaarheid.GraphQL.Subscriptions;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Cutting;
using Leefbaarheid.GraphQL.Validation;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Texts;
using Microsoft.Extensions.FileProviders;

namespace Leefbaarheid.Host.Graph;

/// <summary>Everything that is particular to our engine. With Hot Chocolate's own packages this file is the one to replace.</summary>
internal static class Engine
{
    private static readonly TextOperation[] s_textOperations =
    [
        new(
            "like",
            "The whole text fits the pattern, case included. `*` stands for any text, `?` for one character; a backslash makes the next character itself.",
            TextPattern.Exact,
            (value, pattern) => TextPattern.IsExactlyLike(value, pattern)),
        new(
            "ilike",
            "The whole text fits the pattern, capitals and accents aside. `*` stands for any text, `?` for one character; a backslash makes the next character itself.",
            TextPattern.Loose,
            (value, pattern) => TextPattern.IsLike(value, pattern)),
    ];

    public static void AddEngineParts(this IRequestExecutorBuilder graph, params Type[] errorsOfEveryMutation)
    {
        graph.Services.AddSingleton(new MutationErrorTypes { Types = [.. errorsOfEveryMutation] });
        graph.Services.AddScoped<IMutationScope, MutationScope>();
        graph.Services.AddSingleton(Schema);
        graph.Services.AddSingleton(RecordTypes);
        graph.Services.AddSingleton<EngineViews>();
        graph.Services.AddScoped<ISchemaCutSource, CutSource>();
        graph.Services.AddScoped<ViewedSchema>();
        foreach (var operation in s_textOperations)
            graph.AddTextOperation(operation);
        graph.Services.AddScoped<ITopicEventSender>(services
            => ActivatorUtilities.CreateInstance<CommittedTopicSender>(services, services.GetRequiredService<InMemoryTopics>()));

        // Built beside the host where there is Node.js; see Ide/Ide.targets.
        var ide = Path.Combine(AppContext.BaseDirectory, "ide");
        if (Directory.Exists(ide))
            graph.Services.AddSingleton(new ToolFiles(new PhysicalFileProvider(ide)));
    }

    public static string Print(IServiceProvider services) => services.GetRequiredService<RequestExecutorResolver>().PrintSchema();

    /// <summary>Builds the schema when that was not done yet.</summary>
    public static SchemaModel Schema(IServiceProvider services) => Model(services.GetRequiredService<RequestExecutorResolver>().Executor.Schema);

    public static SchemaModel Model(GraphQLSchema schema)
    {
        var types = schema.Types.Where(type => !type.IsIntrospection).Select(Model).ToDictionary(type => type.Name, StringComparer.Ordinal);
        return new SchemaModel(
            types[schema.Query.Name],
            schema.Mutation is null ? null : types[schema.Mutation.Name],
            types,
            document => Validate(schema, document))
        {
            Subscription = schema.Subscription is null ? null : types[schema.Subscription.Name],
        };
    }

    private static RecordTypes RecordTypes(IServiceProvider services)
        => new(services.GetRequiredService<RequestExecutorResolver>().Executor.Schema.Types
            .OfType<ObjectType>()
            .Where(type => type.RuntimeType is { } stored && typeof(Entity).IsAssignableFrom(stored))
            .DistinctBy(type => type.RuntimeType)
            .ToDictionary(type => type.Name, type => type.RuntimeType!, StringComparer.Ordinal));

    /// <summary>A value as it would stand in a document.</summary>
    /// <exception cref="FormatException">It is none; the message says where it goes wrong.</exception>
    public static SchemaLiteral Literal(string text)
    {
        try
        {
            return Literal(Parser.ParseValue(text));
        }
        catch (SyntaxException mistake)
        {
            throw new FormatException(mistake.Message, mistake);
        }
    }

    private static SchemaLiteral Literal(ValueNode value) => value switch
    {
        ObjectValueNode group => new ObjectLiteral([.. group.Fields.Select(field => (field.Name.Value, Literal(field.Value)))]),
        ListValueNode list => new ListLiteral([.. list.Items.Select(Literal)]),
        EnumValueNode chosen => new EnumLiteral(chosen.Value),
        VariableNode variable => new VariableLiteral(variable.Name.Value),
        _ => new PlainLiteral(),
    };

    private static string[] Validate(GraphQLSchema schema, string document)
    {
        try
        {
            return [.. DocumentValidator.Validate(schema, Parser.Parse(document)).Select(error => error.Message)];
        }
        catch (SyntaxException mistake)
        {
            return [mistake.Message];
        }
    }

    private static SchemaType Model(NamedType type)
        => new(
            type.Name,
            type.IsLeaf,
            (type as FieldsType)?.Fields.Select(Model).ToDictionary(field => field.Name, StringComparer.Ordinal) ?? [],
            (type as InputObjectType)?.Fields.Select(Model).ToDictionary(field => field.Name, StringComparer.Ordinal) ?? [])
        {
            Values = (type as EnumType)?.Values.Select(value => value.Name).ToList() ?? [],
        };

    private static SchemaField Model(OutputField field)
        => new(field.Name, Reference(field.Type), field.Arguments.Select(Model).ToDictionary(argument => argument.Name, StringComparer.Ordinal));

    private static SchemaInput Model(InputValue input) => new(input.Name, Reference(input.Type), input.IsRequired) { Default = input.DefaultLiteral };

    private static SchemaTypeReference Reference(GraphQLType type) => new(type.Named.Name, type.Nullable is ListType, type is NonNullType);

    /// <summary>A mutation is one unit of work of the host.</summary>
    private sealed class MutationScope : IMutationScope
    {
        public async ValueTask RunAsync(IServiceProvider requestServices, Func<ValueTask<bool>> resolve, CancellationToken cancellationToken)
        {
            try
            {
                await requestServices.GetRequiredService<Contracts.Data.IUnitOfWork>().RunAsync(
                    async _ =>
                    {
                        if (!await resolve())
                            throw new UndoException();
                    },
                    cancellationToken);
            }
            catch (Exception refused) when (refused is DomainException or AggregateException)
            {
                requestServices.GetRequiredService<ErrorLanguage>().Say(refused);
                throw;
            }
            catch (UndoException)
            {
                // The mutation reported its errors as data; they are in its outcome already.
            }
        }

        private sealed class UndoException : Exception;
    }
}
