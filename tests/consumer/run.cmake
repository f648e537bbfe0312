# SPDX-License-Identifier: Apache-2.0
# Builds and runs the consumer in every way that yukum can be used:
#   cmake -D source=DIR -D binary=DIR -D work=DIR -D compiler=PATH -D pkg_config=PATH -D libdir=NAME -P run.cmake
# `binary` is a build of the static library; the shared one is built here, as a part of the consumer's own build.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The consumer by find_package and by pkg-config, against what stands under `prefix`.
function(use_installed flavour prefix)
  file(REMOVE_RECURSE ${work}/package-${flavour})
  run(${CMAKE_COMMAND} -S ${source}/tests/consumer -B ${work}/package-${flavour} -G Ninja
      -D CMAKE_PREFIX_PATH=${prefix} -D CMAKE_CXX_COMPILER=${compiler} -D CMAKE_FIND_USE_PACKAGE_REGISTRY=OFF)
  run(${CMAKE_COMMAND} --build ${work}/package-${flavour})
  run(${work}/package-${flavour}/consumer)

  set(ENV{PKG_CONFIG_PATH} ${prefix}/${libdir}/pkgconfig)
  execute_process(COMMAND ${pkg_config} --cflags --libs yukum OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  run(${compiler} -std=c++20 ${source}/tests/consumer/main.cpp ${flags} -Wl,-rpath,${prefix}/${libdir}
      -o ${work}/pkg-config-${flavour})
  run(${work}/pkg-config-${flavour})
endfunction()

file(REMOVE_RECURSE ${work}/static ${work}/shared)
run(${CMAKE_COMMAND} --install ${binary} --prefix ${work}/static)
use_installed(static ${work}/static)

run(${CMAKE_COMMAND} -S ${source}/tests/consumer -B ${work}/subdirectory -G Ninja -D YUKUM_SOURCE=${source}
    -D BUILD_SHARED_LIBS=ON -D CMAKE_CXX_COMPILER=${compiler} -D CMAKE_INSTALL_LIBDIR=${libdir})
run(${CMAKE_COMMAND} --build ${work}/subdirectory)
run(${work}/subdirectory/consumer)
run(${CMAKE_COMMAND} --install ${work}/subdirectory --prefix ${work}/shared)
use_installed(shared ${work}/shared)
