using System.Text;
using GovDisclosure;
using GovDisclosure.Console;

// Redirected output is UTF-8 on every machine, without a byte order mark.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
var job = new MainJob(output, Path.Combine(Directory.GetCurrentDirectory(), "out"), Language.Chinese);
job.Run("naxi-2017", isExplained: true);
job.Run("pingtan-2022", "pingtan-2021", "pingtan-2019");
