using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace Leefbaarheid.GraphQL.Tests.Sdl;

/// <summary>An object of a type that only SDL knows.</summary>
public abstract class SdlObject
{
    /// <summary>What tells this object from the others, for resolvers.</summary>
    public string Key { get; set; } = "";
}

/// <summary>A class for each object type: the engine tells the types behind an interface or union by their classes.</summary>
internal static class ObjectClasses
{
    private static readonly ModuleBuilder s_module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Leefbaarheid.GraphQL.Tests.Objects"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Objects");

    private static readonly ConcurrentDictionary<string, Lazy<Type>> s_classes = new(StringComparer.Ordinal);

    public static Type For(string typeName) => s_classes.GetOrAdd(typeName, static name => new Lazy<Type>(() => Define(name))).Value;

    public static SdlObject Create(string typeName, string key)
    {
        var instance = (SdlObject)Activator.CreateInstance(For(typeName))!;
        instance.Key = key;
        return instance;
    }

    private static Type Define(string name)
    {
        var type = s_module.DefineType(name, TypeAttributes.Public, typeof(SdlObject));
        type.DefineDefaultConstructor(MethodAttributes.Public);
        return type.CreateType();
    }
}
