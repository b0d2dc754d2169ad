using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Copies an assembly under another name and our strong name, with all its types internal to its friends. The same input gives the same bytes.</summary>
public class MakePrivateCopy : Task
{
    public string Source { get; set; }

    public string Target { get; set; }

    public string[] Friends { get; set; }

    public string KeyFile { get; set; }

    public string PublicKey { get; set; }

    public string Cecil { get; set; }

    public override bool Execute()
    {
        // The build engine knows where to compile against Mono.Cecil, not where to load it from.
        ResolveEventHandler resolve = (_, e) => new AssemblyName(e.Name).Name == "Mono.Cecil" ? Assembly.LoadFrom(Cecil) : null;
        AppDomain.CurrentDomain.AssemblyResolve += resolve;
        try
        {
            Copy();
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= resolve;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Copy()
    {
        using (var assembly = AssemblyDefinition.ReadAssembly(Source))
        {
            var copy = Path.GetFileNameWithoutExtension(Target);
            var module = assembly.MainModule;
            assembly.Name.Name = copy;
            module.Name = copy + ".dll";
            foreach (var type in module.Types.Where(type => type.IsPublic))
            {
                type.IsNotPublic = true;
            }

            var makeFriend = typeof(InternalsVisibleToAttribute).FullName;
            foreach (var old in assembly.CustomAttributes.Where(a => a.AttributeType.FullName == makeFriend).ToList())
            {
                assembly.CustomAttributes.Remove(old);
            }

            var attribute = new TypeReference("System.Runtime.CompilerServices", "InternalsVisibleToAttribute", module, module.TypeSystem.CoreLibrary);
            var constructor = new MethodReference(".ctor", module.TypeSystem.Void, attribute) { HasThis = true };
            constructor.Parameters.Add(new ParameterDefinition(module.TypeSystem.String));
            foreach (var name in Friends)
            {
                var friend = new CustomAttribute(constructor);
                friend.ConstructorArguments.Add(new CustomAttributeArgument(module.TypeSystem.String, name + ", PublicKey=" + PublicKey));
                assembly.CustomAttributes.Add(friend);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Target));
            assembly.Write(Target, new WriterParameters { DeterministicMvid = true, Timestamp = 0, StrongNameKeyBlob = File.ReadAllBytes(KeyFile) });
        }
    }
}
